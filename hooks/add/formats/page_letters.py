"""The letters of a page of a PDF, with a sign where a black box hides some."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from math import isfinite
from typing import Any

from hooks.add.blocks.redactions import REDACTED

_HYPHENS = {"\x02": "-", "\ufffe": "-", "\x00": "\ufffd"}
Box = tuple[float, float, float, float]
"""Left, upper, right and lower edge, in points from the left and the top of the page."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A character and its box, in points from the left and the top of the page."""

    text: str
    left: float
    right: float
    top: float
    bottom: float
    index: int = -1
    """Its number on the page; -1 for what is no letter of the page."""


def read_letters(text_page: Any, height: float, raw: Any) -> Iterator[Letter]:  # noqa: ANN401 - as above
    """Yield the characters of a page in the order of the file, white space for what is nowhere."""
    box = raw.FS_RECTF()
    for index in range(raw.FPDFText_CountChars(text_page)):
        code = raw.FPDFText_GetUnicode(text_page, index)
        character = chr(code) if code < 0x110000 else "\ufffd"  # noqa: PLR2004 - the last code point
        character = _HYPHENS.get(character, character)
        has_place = raw.FPDFText_GetLooseCharBox(text_page, index, box)
        edges = box.left, box.right, height - box.top, height - box.bottom
        if character.isspace() or not (has_place and all(map(isfinite, edges))):
            yield Letter("\n" if character in "\r\n" else " ", 0, 0, 0, 0, index)
        else:
            yield Letter(character, *edges, index)


def redacted(
    letters: Sequence[Letter], boxes: Sequence[Box], is_light_at: Callable[[int], bool]
) -> list[Letter]:
    """Leave out the letters that a dark box covers, and put a sign in place of each box.

    A box on which light letters stand is their ground, and hides nothing.
    """
    hiding = []
    for box in boxes:
        inside = next((each for each in letters if _lies_in(each, box)), None)
        if inside is None or not is_light_at(inside.index):
            hiding.append(box)
    seen = [each for each in letters if not any(_lies_in(each, box) for box in hiding)]
    for box in hiding:
        _put(box, seen)
    return seen


def _lies_in(letter: Letter, box: Box) -> bool:
    left, top, right, bottom = box
    across, down = (letter.left + letter.right) / 2, (letter.top + letter.bottom) / 2
    return bool(letter.text.strip()) and left < across < right and top < down < bottom


def _put(box: Box, letters: list[Letter]) -> None:
    """Put a sign for a box where it stands among the letters of its line, or between lines."""
    left, top, right, bottom = box
    row = [
        at
        for at, letter in enumerate(letters)
        if letter.text.strip() and top < (letter.top + letter.bottom) / 2 < bottom
    ]
    follows = [at for at in row if letters[at].left >= right - 1]
    if row:
        at = follows[0] if follows else row[-1] + 1
        like = letters[row[0]]
        top, bottom = like.top, like.bottom
    else:
        below = (at for at, each in enumerate(letters) if each.text.strip())
        at = next((at for at in below if letters[at].top >= bottom - 1), len(letters))
        height = max((each.bottom - each.top for each in letters[at : at + 1]), default=bottom)
        bottom = min(bottom, top + height)
    space = Letter(" ", 0, 0, 0, 0)
    closes = letters[at : at + 1] and letters[at].text in ",.;:)”’?!"
    sign = Letter(REDACTED, left, right, top, bottom)
    letters[at:at] = [space, sign] if closes else [space, sign, space]


def dot(letter: Letter) -> list[Letter]:
    """Put a bullet before the first letter of an item, for the dot that is drawn there."""
    return [replace(letter, text=sign, right=letter.left, index=-1) for sign in ("•", " ")]


def space_between(last: Letter, letter: Letter) -> Letter:
    """Give the space between two letters of a line."""
    return Letter(" ", last.right, letter.left, letter.top, letter.bottom)
