"""Any document that was received, opened by what it is and not only by its name.

Nothing in it is fetched or run, and nothing in it ends in a traceback (`DESIGN.md`, section 11).
"""

import importlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from hooks.add.blocks.extract import Extract
from hooks.add.blocks.redactions import redact
from hooks.add.formats.encoding import decode
from hooks.add.formats.html_text import from_html
from hooks.add.formats.mail_text import read_mail
from hooks.add.formats.markdown_text import from_markdown
from hooks.add.formats.plain_text import from_text
from hooks.model.refusal import Refusal
from hooks.read.files import content

_KINDS = {
    ".txt": "text",
    ".md": "Markdown",
    ".html": "HTML",
    ".htm": "HTML",
    ".docx": "Word (DOCX)",
    ".pdf": "PDF",
    ".eml": "e-mail",
}
_LIBRARIES = {".docx": "docx", ".pdf": "pypdfium2"}
_INSTALL = "Install it with: make add"
_SAVE_AS = {
    "odt rtf doc pages wpd": "Open it in LibreOffice or Word, save it as DOCX, and add that.",
    "msg": "Open it in Outlook, save it as .eml (or print it to a PDF), and add that.",
    "xls xlsx ods csv tsv numbers": (
        "It is a spreadsheet, and a source is a document of words: print the sheets that matter "
        "to a PDF, and add that; or quote the document that explains the figures."
    ),
    "ppt pptx odp key": "Print the slides, with their notes, to a PDF, and add that.",
    "jpg jpeg png tif tiff gif heic bmp": (
        "It is a picture: put it through text recognition (OCR) that saves a PDF with text."
    ),
    "zip 7z rar tar gz": "Unpack it, and add the documents in it one by one.",
}
"""What to do with files of other kinds, by the ends of their names."""
_SAVE = "Open it in the program that made it and save it as DOCX, PDF, HTML, .txt or .md."
_WEB_PAGE = (b"<!doctype html", b"<html")
_SURE = {"utf-8", "utf-16", "utf-32"}
"""Encodings that a file shows to be its own."""
_EMPTY = Refusal("this file holds no words", "Was the right file sent? Ask for it again.")


def read_received(file: Path) -> bytes | Refusal:
    """Read the bytes of a file as it was received; `read/files` says how large it may be."""
    if file.is_symlink():
        return Refusal(
            "this is a link to another file, and not the file itself",
            "Give the path of the file that it leads to.",
        )
    try:
        missing = not file.exists()
    except OSError:
        missing = True
    if missing:
        return Refusal("there is no such file", "Is the path right? Put quotes round spaces.")
    raw = content(file)
    if isinstance(raw, str):
        return Refusal(raw, "")
    return raw or Refusal("this file is empty", "Was it received whole? Ask for it again.")


def extract(name: str, raw: bytes, progress: Callable[[int, int], None]) -> Extract | Refusal:
    """Take the words out of a document by the ending of its name, if it is what that says.

    `progress` is told which part of how many comes next: pages of a PDF, elements of a Word file.
    """
    suffix = f".{name.lower().rpartition('.')[2]}" if "." in name else ""
    kind = _KINDS.get(suffix)
    if kind is None:
        return Refusal(
            f"files that end in “{suffix}” are not known" if suffix else "the name has no ending",
            next((hint for ends, hint in _SAVE_AS.items() if suffix[1:] in ends.split()), _SAVE),
        )
    actual = _looks_like(raw, suffix)
    if actual and actual != kind:
        return Refusal(
            f"the name ends in “{suffix}”, but this is a file of another kind ({actual})",
            "Give it the ending that it should have, and add it again.",
        )
    found = _open(suffix, raw, progress)
    if isinstance(found, Refusal):
        return found
    return redact(found) if any(block.text for block in found.blocks) else _EMPTY


def _looks_like(raw: bytes, suffix: str) -> str:
    """Tell PDF and packages by their first bytes, and web pages among them; "" for all else."""
    if b"%PDF-" in raw[:1024]:
        return "PDF"
    if suffix in {".pdf", ".docx"} and raw[:1024].lstrip().lower().startswith(_WEB_PAGE):
        return "HTML"
    return "Word (DOCX)" if raw.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")) else ""


def _open(suffix: str, raw: bytes, progress: Callable[[int, int], None]) -> Extract | Refusal:
    """Ask the reader of a format; those that need a library are loaded for such files only."""
    if suffix in _LIBRARIES:
        try:
            importlib.import_module(_LIBRARIES[suffix])
        except ImportError:
            kind = suffix[1:].upper()
            return Refusal(f"{kind} files need a library that is not installed here", _INSTALL)
    match suffix:
        case ".docx":
            from hooks.add.formats.word.docx_text import read_docx  # noqa: PLC0415 - as it says

            return read_docx(raw, progress)
        case ".pdf":
            from hooks.add.formats.pdf_text import read_pdf  # noqa: PLC0415 - as it says

            return read_pdf(raw, progress)
        case ".eml":
            return read_mail(raw)
        case _:
            return _text(suffix, raw)


def _text(suffix: str, raw: bytes) -> Extract | Refusal:
    decoded = decode(raw)
    if isinstance(decoded, Refusal):
        return decoded
    text, encoding = decoded
    if suffix == ".md":
        found = from_markdown(text, encoding)
    elif suffix == ".txt":
        found = from_text(text, encoding)
    else:
        found = from_html(text)
    if encoding in _SURE:
        return found
    guessed = (
        f"The encoding was guessed ({encoding}): are accents, £ signs and quotation marks right?"
    )
    return replace(found, to_check=(guessed, *found.to_check))
