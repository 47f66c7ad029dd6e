"""Bytes of a text file as text, and in which encoding they are written."""

import codecs
import re
import unicodedata

from hooks.model.refusal import Refusal

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_MOST_CONTROLS = 0.005
_NOT_TEXT = Refusal(
    "this is no text file: it holds characters that no text has",
    "Open it in the program that made it and save it as UTF-8 text, DOCX or PDF.",
)


def decode(raw: bytes) -> tuple[str, str] | Refusal:
    """Give the text, `normalized`, and the name of its encoding.

    That is UTF-8, UTF-16 or UTF-32 where a mark or the bytes themselves show it, else Windows-1252.
    Windows-1252 is what older programs write in Britain; the five bytes that it lacks are read as
    ISO 8859-1 has them.
    """
    encoding = next((name for mark, name in _MARKS if raw.startswith(mark)), "")
    for name in [encoding] if encoding else ["utf-8", *_without_mark(raw), "cp1252", "iso-8859-1"]:
        try:
            text = raw.decode(name)
        except ValueError:
            continue
        return (normalized(text.removeprefix("\ufeff")), name) if _is_text(text) else _NOT_TEXT
    return Refusal(
        f"this file begins as {encoding} text and is damaged",
        "Open it in the program that made it and save it again, as UTF-8.",
    )


def _without_mark(raw: bytes) -> list[str]:
    """Guess UTF-16 without its mark: every other byte of Latin text is zero."""
    sample = raw[:2000]
    half = len(sample) // 2
    if half and sample[1::2].count(0) > half * 0.7:
        return ["utf-16-le"]
    return ["utf-16-be"] if half and sample[::2].count(0) > half * 0.7 else []


def _is_text(text: str) -> bool:
    controls = sum(1 for _ in _CONTROL.finditer(text))
    return controls <= len(text) * _MOST_CONTROLS


def normalized(text: str) -> str:
    r"""Write text as every format hands it over: NFC, lines that end in `\n`, no zero bytes.

    >>> normalized("cafe\u0301\r\none\0")
    'café\none�'
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")
    return unicodedata.normalize("NFC", lines)
