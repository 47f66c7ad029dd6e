"""Pictures of the pages of a PDF, for those who read a transcription against it."""

import importlib
import struct
import zlib
from functools import lru_cache
from typing import Any

_WIDTH = 900
"""Pixels: small print is legible, and a page takes a few hundredths of a second."""
_TALLEST = 3
"""In widths of the page; what is longer, such as a plan on a roll, is cut."""
_KEPT = 32
"""So many documents are not drawn again while a preview follows what is written."""


@lru_cache(_KEPT)
def page_pictures(raw: bytes) -> tuple[bytes, ...]:
    """Draw each page as a PNG in shades of grey; none where the library for PDF is missing.

    Nothing in the file is run: PDFium draws, and no forms or scripts are loaded.
    """
    try:
        pdfium = importlib.import_module("pypdfium2")
    except ImportError:
        return ()
    try:
        with pdfium.PdfDocument(raw) as document:
            return tuple(_picture(document[number]) for number in range(len(document)))
    except pdfium.PdfiumError:
        return ()


def _picture(page: Any) -> bytes:  # noqa: ANN401 - pypdfium2 has no types
    width, height = page.get_size()
    below = max(0, height - _TALLEST * width)
    drawn = page.render(scale=_WIDTH / max(width, 1), grayscale=True, crop=(0, below, 0, 0))
    try:
        return _png(drawn.width, drawn.height, drawn.stride, bytes(drawn.buffer))
    finally:
        drawn.close()
        page.close()


def _png(width: int, height: int, stride: int, shades: bytes) -> bytes:
    """Write a picture of one byte a pixel; see https://www.w3.org/TR/png-3/."""
    rows = (shades[at : at + width] for at in range(0, height * stride, stride))
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    pixels = zlib.compress(b"".join(b"\0" + row for row in rows), 1)
    parts = ((b"IHDR", head), (b"IDAT", pixels), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )
