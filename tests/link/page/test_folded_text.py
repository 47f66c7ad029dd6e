"""A text in which typography is made alike, and the way back to where it stood."""

import re

import pytest

from hooks.link.page.folded_text import Folded, Folding, rewritten
from hooks.link.page.offsets import TextAt

_WHITE = re.compile(r"\s{2,}|\u00ad")
_FOLDING = Folding(
    dict.fromkeys("“”", '"'),
    r"(?P<space>\s{2,})|\u00ad|\ufb03",
    {"space": " "},
    unseen="\u00ad",
    spelt={"\ufb03": "ffi"},
)


def _folded(text: str) -> Folded:
    """Make one space of white space; leave soft hyphens out."""
    return rewritten(text, _WHITE, lambda odd: " " * odd[0].isspace())


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Jo Lee", "Jo Lee"),
        ("Jo   Lee", "Jo Lee"),
        ("  Jo\u00ad Lee", " Jo Lee"),
        ("Jo Lee  ", "Jo Lee "),
        ("\u00ad", ""),
        ("", ""),
    ],
)
def test_what_is_odd_is_rewritten_and_the_rest_stays(text: str, folded: str) -> None:
    """What becomes nothing is left out."""
    assert _folded(text).text == folded


@pytest.mark.parametrize(
    ("text", "stretch", "stands"),
    [
        ("Jo Lee", (3, 6), "Lee"),
        ("Jo   Lee", (3, 6), "Lee"),
        ("Jo   Lee", (0, 6), "Jo   Lee"),
        ("Jo   Lee", (2, 3), "   "),
        ("A B   C  D E", (2, 5), "B   C"),
        ("A B   C  D E", (6, 9), "D E"),
        ("Le\u00ade", (0, 3), "Le\u00ade"),
        ("Le\u00ade", (2, 3), "e"),
    ],
)
def test_a_stretch_leads_back(text: str, stretch: tuple[int, int], stands: str) -> None:
    """A character of the folded text that stands for several leads to all of them."""
    start, end = _folded(text).span(*stretch)
    assert text[start:end] == stands


@pytest.mark.parametrize(
    ("text", "offset", "at"),
    [
        ("Jo Lee", 3, 3),
        ("Jo Lee", 9, 6),
        ("Jo   Lee", 1, 1),
        ("Jo   Lee", 2, 2),
        ("Jo   Lee", 3, 3),
        ("Jo   Lee", 5, 3),
        ("Jo   Lee", 7, 5),
        ("Le\u00ade", 2, 2),
        ("Le\u00ade", 3, 2),
        ("L\u00ad\u00ade", 2, 1),
        ("Jo  ", 3, 3),
    ],
)
def test_a_character_is_found_or_else_the_next(text: str, offset: int, at: int) -> None:
    """Within white space that became one space, and where something was left out, the next."""
    assert _folded(text).find(TextAt(offset)) == at


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Zoe", "Zoe"),
        ("“Zoë”  Lee", '"Zoë" Lee'),
        ("Zoe\u0308 a\u0302\u0323b", "Zoë ậb"),
        ("e\u00ad\u0308", "ë"),
        ("5 \u212b", "5 Å"),
        ("\u1112\u1161\u11ab", "한"),
        ("o\ufb03ce", "office"),
    ],
)
def test_a_folding_makes_alike_what_it_is_told(text: str, folded: str) -> None:
    """Signs one for one or as several letters, white space, and letters as Unicode composes them.

    Marks melt into their letter with what nobody sees between.
    """
    found = _FOLDING.fold(text)
    assert found.text == folded
    assert found.span(0, len(folded)) == (0, len(text))
    assert _FOLDING.one_for_one("“a  b”") == '"a  b"'
