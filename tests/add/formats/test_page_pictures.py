"""Pictures of the pages of a PDF."""

import importlib
import struct
import zlib

import pytest
from fpdf import FPDF

from hooks.add.formats.page_pictures import page_pictures
from tests.add.received import encrypted_pdf


def pdf(*sizes: tuple[float, float]) -> bytes:
    """Make pages of some sizes in points, each with a black box in its upper left quarter."""
    made = FPDF(unit="pt")
    for width, height in sizes:
        made.add_page(format=(width, height))
        made.rect(0, 0, width / 2, 50, "F")
    return bytes(made.output())


def pixels(png: bytes) -> list[bytes]:
    """Read the rows of a picture of one byte a pixel."""
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", png[16:24])
    start = png.index(b"IDAT") + 4
    (length,) = struct.unpack(">I", png[start - 8 : start - 4])
    rows = zlib.decompress(png[start : start + length])
    found = [rows[at + 1 : at + 1 + width] for at in range(0, len(rows), width + 1)]
    assert len(found) == height
    return found


def test_each_page_is_drawn_as_wide_as_the_others() -> None:
    """In shades of grey, the top of the page above."""
    first, second = page_pictures(pdf((300, 400), (450, 450)))
    assert [(len(pixels(each)[0]), len(pixels(each))) for each in (first, second)] == [
        (900, 1200), (900, 900),
    ]  # fmt: skip
    top, bottom = pixels(first)[10], pixels(first)[-10]
    assert (top[10], top[-10], bottom[10]) == (0, 255, 255)


def test_a_page_that_is_very_long_is_cut() -> None:
    """At three times its width; what stands above the cut is drawn."""
    (picture,) = page_pictures(pdf((300, 2000)))
    rows = pixels(picture)
    assert (len(rows), rows[10][10]) == (2700, 0)


@pytest.mark.parametrize("raw", [b"no PDF", b"", encrypted_pdf()])
def test_what_cannot_be_opened_has_no_pictures(raw: bytes) -> None:
    """The page shows the words alone."""
    assert page_pictures(raw) == ()


def test_without_the_library_there_are_no_pictures(monkeypatch: pytest.MonkeyPatch) -> None:
    """A site is built without it."""

    def missing(name: str) -> object:
        raise ImportError(name)

    monkeypatch.setattr(importlib, "import_module", missing)
    assert page_pictures(pdf((200, 200))) == ()
