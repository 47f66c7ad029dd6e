"""A text in which typography is made alike, and the way back to where it stood."""

import re

import pytest

from hooks.link.page.folded_text import Folded, rewritten, unsettled
from hooks.link.page.offsets import TextAt

_WHITE = re.compile(r"\s{2,}|\u00ad")


def _folded(text: str) -> Folded:
    """Make one space of white space and one small letter of each; leave soft hyphens out."""
    return rewritten(text, _WHITE, lambda odd: " " * odd[0].isspace(), str.lower)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Jo Lee", "jo lee"),
        ("Jo   Lee", "jo lee"),
        ("  Jo\u00ad Lee", " jo lee"),
        ("Jo Lee  ", "jo lee "),
        ("\u00ad", ""),
        ("", ""),
    ],
)
def test_what_is_odd_is_rewritten_and_the_rest_goes_one_for_one(text: str, folded: str) -> None:
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
    ("text", "found"),
    [
        ("Zoe", []),
        ("Zoë", []),
        ("Zoe\u0308 a\u0302b", ["e\u0308", "a\u0302"]),
        ("a\u0302\u0323", ["a\u0302\u0323"]),
        ("e\u00ad\u0308", ["e\u00ad\u0308"]),
        ("5 \u212b", ["\u212b"]),
        ("\u1112\u1161\u11ab", ["\u1112\u1161\u11ab"]),
    ],
)
def test_letters_that_normal_form_changes_are_found(text: str, found: list[str]) -> None:
    """With all their marks, and with what nobody sees between; settled letters are no matter."""
    odd = unsettled(text.replace("\u00ad", ""), "\u00ad")
    assert (re.findall(odd, text) if odd else []) == found
