"""The letters of a page of a PDF, with a sign where a black box hides some."""

import ctypes
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Any

from pypdfium2 import raw  # type: ignore[import-untyped]

from hooks.add.blocks.redactions import REDACTED
from hooks.add.formats.drawings import DARK, Box, lightness

_SIGNS = {"\x02": "-", "\ufffe": "-", "\x00": "\ufffd"}
"""What PDFium gives for a hyphen that divides a word, and for a letter that no font explains."""
_BOLD = 600
"""The weight from which letters are bold."""
_STRESSED = (b"bold", b"black", b"heavy", b"italic", b"oblique")
"""What the name of a font says of letters that are bold or italic."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A character and its box, in points from the left and the top of the page."""

    text: str
    left: float
    right: float
    top: float
    bottom: float
    text_page: Any = None
    """The page on which it is drawn, as long as that is open; None for what we put there."""
    index: int = 0
    """Its number there."""

    @property
    def is_light(self) -> bool:
        """Say whether it can be read on a dark box."""
        return lightness(raw.FPDFText_GetFillColor, self.text_page, self.index)[0] > DARK

    @property
    def is_stressed(self) -> bool:
        """Say whether it is bold or italic, by the name of its font or by its weight."""
        name = ctypes.create_string_buffer(128)
        raw.FPDFText_GetFontInfo(self.text_page, self.index, name, 128, ctypes.c_int())
        is_named = any(word in name.value.lower() for word in _STRESSED)
        return is_named or raw.FPDFText_GetFontWeight(self.text_page, self.index) >= _BOLD


def read_letters(text_page: Any, height: float) -> Iterator[Letter]:  # noqa: ANN401 - pypdfium2 has no types
    """Yield the characters of a page in the order of the file, white space for what is nowhere."""
    box = raw.FS_RECTF()
    for at in range(raw.FPDFText_CountChars(text_page)):
        code = raw.FPDFText_GetUnicode(text_page, at)
        character = chr(code) if code < 0x110000 else "\ufffd"  # noqa: PLR2004 - the last code point
        character = _SIGNS.get(character, character)
        has_place = raw.FPDFText_GetLooseCharBox(text_page, at, box)
        edges = box.left, box.right, height - box.top, height - box.bottom
        if character.isspace() or not (has_place and all(map(isfinite, edges))):
            yield Letter("\n" if character in "\r\n" else " ", 0, 0, 0, 0)
        else:
            yield Letter(character, *edges, text_page, at)


def redacted(letters: Sequence[Letter], boxes: Sequence[Box]) -> tuple[list[Letter], bool]:
    """Leave out the letters that a dark box covers, and put a sign in place of each box.

    A box on which light letters stand is their ground, and hides nothing. The second value says
    whether letters lie below a box.
    """
    hiding = []
    for box in boxes:
        inside = next((each for each in letters if _lies_in(each, box)), None)
        if inside is None or not inside.is_light:
            hiding.append(box)
    seen = [each for each in letters if not any(_lies_in(each, box) for box in hiding)]
    has_covered = len(seen) < len(letters)
    for box in hiding:
        _put(box, seen)
    return seen, has_covered


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
