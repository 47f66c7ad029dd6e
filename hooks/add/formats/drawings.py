"""What a page of a PDF draws beside its letters: lines between cells, dots, and black boxes."""

import ctypes
from dataclasses import dataclass
from typing import Any

_BOLD = 600
"""The weight from which letters are bold."""
_THIN = 2.0
"""In points: a path no wider than this is a line."""
_TALL = 6.0
"""In points: a path no higher than this parts no cells."""
_DOT = (1.5, 6.0)
"""In points: the least and the greatest width of a dot."""
_BOX = (8.0, 5.0, 60.0)
"""In points: the least width, and the least and the greatest height, of a box that hides words."""
_DARK = 100
"""Of 255: the most light of a colour in which nothing black can be read."""
_WIDEST = 0.93
"""Of the width of the page: a box that is wider adorns the page."""
_BESIDE = 30.0
"""In points: a dot no further to the left belongs to a line of words."""


@dataclass(frozen=True, slots=True)
class Drawings:
    """The drawings of a page, in points from its left and its top."""

    rules: tuple[tuple[float, float, float], ...] = ()
    """Upright lines: their distance from the left, their upper and their lower end."""
    dots: tuple[tuple[float, float], ...] = ()
    """The right edge and the middle of each dot."""
    boxes: tuple[tuple[float, float, float, float], ...] = ()
    """Left, upper, right and lower edge of each box that is filled with a dark colour."""

    def parts(self, right: float, left: float, height: float) -> bool:
        """Say whether a line is drawn, at some height of the page, between two letters."""
        return any(
            right - 1 <= at <= left + 1 and top <= height <= bottom
            for at, top, bottom in self.rules
        )

    def has_dot(self, left: float, top: float, bottom: float) -> bool:
        """Say whether a dot is drawn right before the words that begin here."""
        return any(
            right <= left <= right + _BESIDE and top <= middle <= bottom
            for right, middle in self.dots
        )


def read_drawings(page: Any, raw: Any) -> Drawings:  # noqa: ANN401 - pypdfium2 has no types
    """Read the drawings of a page; those within pictures and forms are left out."""
    height = page.get_height()
    rules: list[tuple[float, float, float]] = []
    dots: list[tuple[float, float]] = []
    boxes: list[tuple[float, float, float, float]] = []
    for path in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH], max_depth=1):
        left, low, right, high = path.get_bounds()
        wide, tall = right - left, high - low
        is_filled, is_drawn = _mode(path, raw)
        if is_filled and wide < _WIDEST * page.get_width() and _is_box(path, wide, tall, raw):
            boxes.append((left, height - high, right, height - low))
        elif tall > _TALL and wide <= _THIN:
            rules.append((left, height - high, height - low))
        elif tall > _TALL and is_drawn and not is_filled:
            rules += [(edge, height - high, height - low) for edge in (left, right)]
        elif is_filled and _DOT[0] <= wide <= _DOT[1] and abs(wide - tall) < wide / 4:
            dots.append((right, height - (low + high) / 2))
    return Drawings(tuple(rules), tuple(dots), tuple(sorted(boxes, key=lambda box: box[1:2])))


def _is_box(path: Any, wide: float, tall: float, raw: Any) -> bool:  # noqa: ANN401 - as above
    """Say whether a path is as large and as dark as a box that hides words."""
    channels = [ctypes.c_uint() for _ in range(4)]
    found = raw.FPDFPageObj_GetFillColor(path, *channels)
    *colours, opacity = (channel.value for channel in channels)
    is_dark = bool(found) and max(colours) <= _DARK < opacity
    return wide >= _BOX[0] and _BOX[1] <= tall <= _BOX[2] and is_dark


def is_light(text_page: Any, index: int, raw: Any) -> bool:  # noqa: ANN401 - as above
    """Say whether a letter is light, so that it can be read on a dark box."""
    channels = [ctypes.c_uint() for _ in range(4)]
    found = raw.FPDFText_GetFillColor(text_page, index, *channels)
    return bool(found) and max(channel.value for channel in channels[:3]) > _DARK


_STRESSED = (b"bold", b"black", b"heavy", b"italic", b"oblique")


def is_stressed(text_page: Any, index: int, raw: Any) -> bool:  # noqa: ANN401 - as above
    """Say whether a letter is bold or italic, by the name of its font or by its weight."""
    name = ctypes.create_string_buffer(128)
    raw.FPDFText_GetFontInfo(text_page, index, name, 128, ctypes.c_int())
    is_named = any(word in name.value.lower() for word in _STRESSED)
    return is_named or raw.FPDFText_GetFontWeight(text_page, index) >= _BOLD


def _mode(path: Any, raw: Any) -> tuple[bool, bool]:  # noqa: ANN401 - as above
    """Say whether a path is filled, and whether its outline is drawn."""
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(path, fill, stroke)
    return bool(fill.value), bool(stroke.value)
