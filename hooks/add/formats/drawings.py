"""What a page of a PDF draws beside its letters: lines between cells, dots, and black boxes."""

import ctypes
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from pypdfium2 import raw  # type: ignore[import-untyped]

Box = tuple[float, float, float, float]
"""Left, upper, right and lower edge, in points from the left and the top of the page."""
_THIN = 2.0
"""In points: a path no wider than this is a line."""
_TALL = 6.0
"""In points: a path no higher than this parts no cells."""
_DOT = (1.5, 6.0)
"""In points: the least and the greatest width of a dot."""
_BOX = (8.0, 5.0, 60.0)
"""In points: the least width, and the least and the greatest height, of a box that hides words."""
DARK = 100
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
    boxes: tuple[Box, ...] = ()
    """Boxes filled with a dark colour, from the top of the page."""

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


def read_drawings(page: Any) -> Drawings:  # noqa: ANN401 - pypdfium2 has no types
    """Read the drawings of a page; those within pictures and forms are left out."""
    height = page.get_height()
    rules: list[tuple[float, float, float]] = []
    dots: list[tuple[float, float]] = []
    boxes: list[Box] = []
    for path in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH], max_depth=1):
        left, low, right, high = path.get_bounds()
        wide, tall = right - left, high - low
        fill, stroke = ctypes.c_int(), ctypes.c_int()
        raw.FPDFPath_GetDrawMode(path, fill, stroke)
        if fill.value and wide < _WIDEST * page.get_width() and _is_box(path, wide, tall):
            boxes.append((left, height - high, right, height - low))
        elif tall > _TALL and wide <= _THIN:
            rules.append((left, height - high, height - low))
        elif tall > _TALL and stroke.value and not fill.value:
            rules += [(edge, height - high, height - low) for edge in (left, right)]
        elif fill.value and _DOT[0] <= wide <= _DOT[1] and abs(wide - tall) < wide / 4:
            dots.append((right, height - (low + high) / 2))
    return Drawings(tuple(rules), tuple(dots), tuple(sorted(boxes, key=lambda box: box[1])))


def _is_box(path: Any, wide: float, tall: float) -> bool:  # noqa: ANN401 - as above
    """Say whether a path is as large and as dark as a box that hides words."""
    light, opacity = lightness(raw.FPDFPageObj_GetFillColor, path)
    is_large = wide >= _BOX[0] and _BOX[1] <= tall <= _BOX[2]
    return is_large and 0 <= light <= DARK < opacity


def lightness(fill_colour: Callable[..., int], *of: Any) -> tuple[int, int]:  # noqa: ANN401 - as above
    """Give the most light of a colour and its opacity, each up to 255; -1 where none is known."""
    channels = [ctypes.c_uint() for _ in range(4)]
    if not fill_colour(*of, *channels):
        return -1, -1
    *colours, opacity = (channel.value for channel in channels)
    return max(colours), opacity
