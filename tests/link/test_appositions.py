"""Titles that stand beside the name of somebody who did not hold the office on the day."""

import pytest

from hooks.link.appositions import titles_of_others
from hooks.link.page.offsets import TextAt
from hooks.link.page.page_text import BLOCK_END, CELL_END, LINE_END
from hooks.link.resolution import Named, Resolved
from hooks.model.mentions import Rule, Target
from tests.builders import person, registry

KNOWN = registry(
    person("ann-lee"), person("jo-orme", name="Jo Orme"), person("ben-van-dyk", name="Ben van Dyk")
)
_MEANT = {
    "Chair": ("jo-orme", Rule.POST, "chair"),
    "Ann Lee": ("ann-lee", Rule.NAME, ""),
    "Jo Orme": ("jo-orme", Rule.NAME, ""),
}
_SIGNS = str.maketrans({"⏎": LINE_END, "|": CELL_END, "¶": BLOCK_END})


def _beside(text: str) -> list[tuple[str, str]]:
    """Give the words beside the title of the chair, who is Jo Orme, and the id of whom they name.

    `⏎` ends a line, `|` a cell, `¶` a block.
    """
    text = text.translate(_SIGNS)
    names = []
    for words, (entity, rule, post) in _MEANT.items():
        if (at := text.find(words)) >= 0:
            target = Target(entity, "person", post)
            resolved = Resolved(target, rule, (entity,), "")
            names.append(Named(TextAt(at), TextAt(at + len(words)), resolved))
    found = titles_of_others(sorted(names), text, KNOWN)
    return [(text[each.start : each.end], each.person) for _, each in found]


@pytest.mark.parametrize(
    "text",
    [
        "the Chair Ann Lee came",
        "the Chair, Ann Lee",
        "the Chair (Ann Lee) came",
        "Chair: Ann Lee",
        "Chair – Ann Lee came",
        "Ann Lee, Chair",
        "Ann Lee, the Chair, came",
        "Ann Lee (Chair) came",
        "Ann Lee, who was then Chair, came",
        "Ann Lee became Chair.",
        "Ann Lee⏎Chair",
        "Ann Lee|Chair",
        "¶Chair|Ann Lee¶",
    ],
)
def test_a_title_beside_another_is_not_its_holders(text: str) -> None:
    """Before the name or behind it, in brackets, in its line or cell, or told of them."""
    assert _beside(text) == [("Ann Lee", "ann-lee")]


@pytest.mark.parametrize(
    "text",
    [
        "the Chair",
        "the Chair Jo Orme came",
        "Jo Orme, Chair",
        "the Chair met Ann Lee",
        "the Chair and Ann Lee",
        "Ann Lee met the Chair",
        "Ann Lee.¶Chair",
        "the Chair, Ann Lee and Cy Moor",
        "with Cy Moor, Ann Lee, the Chair, and others",
        "with Ed and Ann Lee, the Chair.",
        "Chair⏎Ann Lee",
        "for Chair|Ann Lee",
        "Ann Lee" + " " * 61 + "Chair",
    ],
)
def test_a_title_apart_from_a_name_stays(text: str) -> None:
    """One of a list, of another block or line, or with words between."""
    assert _beside(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Cy Moor, Chair", "Cy Moor"),
        ("Cy Moor (Chair) came", "Cy Moor"),
        ("Cy Moor, the Chair, came", "Cy Moor"),
        ("Cy Moor was appointed Chair", "Cy Moor"),
        ("Dr Moor, Chair", "Dr Moor"),
        ("Cy van Dyk, Chair", "Cy van Dyk"),
        ("Cara Orme, Chair", "Cara Orme"),
        ("Cy Moor⏎Chair", "Cy Moor"),
        ("¶Cy Moor|Chair¶", "Cy Moor"),
        ("Chair: Cy Moor.", "Cy Moor"),
        ("the Chair is Cy Moor.", "Cy Moor"),
        ("Chair (Cy Moor)", "Cy Moor"),
        ("¶Chair|Cy Moor¶", "Cy Moor"),
    ],
)
def test_a_stranger_beside_a_title_is_not_its_holder(text: str, name: str) -> None:
    """Words like the name of somebody who has no page."""
    assert _beside(text) == [(name, "")]


@pytest.mark.parametrize(
    "text",
    [
        "Mr Orme, Chair",
        "J. Orme, Chair",
        "Moor, Chair",
        "at Harbour Moor, Chair",
        "in Cy Moor, Chair",
        "Harbour Board, Chair",
        "with Ed Fox and Cy Moor, the Chair, and others",
        "from Cy Moor|Chair",
        "¶Cy Moor|Chair of it¶",
        "the Chair was Cy Moor and others",
    ],
)
def test_what_may_be_the_holder_or_no_person_claims_no_title(text: str) -> None:
    """The holder's own family name, a single word, a place, a body, one of a list."""
    assert _beside(text) == []
