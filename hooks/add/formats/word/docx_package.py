"""Word files opened with care: nothing in them is fetched, and no more unpacked than is safe.

These are the rules of `DESIGN.md`, section 11, for a format that is a package of XML files.
"""

import io
import re
import zipfile
from typing import Any

import docx

from hooks.model.refusal import Refusal

LARGEST = 200_000_000
"""Bytes that a file may have when it is unpacked."""
LARGEST_XML = 60_000_000
"""Bytes that its words and marks may have."""
_MOST_PARTS = 10_000
_STRICT = re.compile(rb"http://purl\.oclc\.org/ooxml/(\w+)/(?=\w)")
_USUAL = rb"http://schemas.openxmlformats.org/\1/2006/"
"""The names of Strict Open XML (ISO/IEC 29500-1), and those of all other Word files."""
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PASSWORD = Refusal(
    "this Word file is encrypted with a password, or was made by an old Word (.doc)",
    "Open it in Word, save it as DOCX without a password, and add that.",
)
DAMAGED = Refusal(
    "this Word file cannot be read: it is broken, or was not received whole",
    "Fetch it again. If it opens in Word, save it anew as DOCX and add that.",
)
_BOMB = Refusal(
    "this Word file would unpack to far more than a document needs, as an attack would",
    "Do not open it unless you trust the sender. Print it to a PDF and add that.",
)
_NO_WORD = Refusal(
    "this is not a Word file, whatever its name says",
    "Open it in the program that made it, save it as DOCX or PDF, and add that.",
)
_ENTITIES = Refusal(
    "this Word file defines entities, which Word never writes and attackers do",
    "Do not open it unless you trust the sender. Print it to a PDF and add that.",
)


def open_docx(raw: bytes) -> Any | Refusal:  # noqa: ANN401 - a document of python-docx, which lxml makes untyped
    """Open a Word file with python-docx, or say why it cannot be."""
    if raw.startswith(_OLE):
        return _PASSWORD
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as package:
            refusal = _inspect(package)
            return refusal or docx.Document(io.BytesIO(_transitional(package) or raw))
    except ValueError as error:  # its words for a package of another kind
        return _NO_WORD if "not a Word file" in str(error) else DAMAGED
    except Exception:  # noqa: BLE001 - a broken file breaks both libraries in many ways
        return DAMAGED


def _inspect(package: zipfile.ZipFile) -> Refusal | None:
    """Look at a package before anything in it is unpacked: sizes, and no entities.

    `zipfile` never exceeds the sizes that it tells.
    """
    parts = package.infolist()
    if any(part.flag_bits & 1 for part in parts):
        return _PASSWORD
    if "[Content_Types].xml" not in package.namelist():
        return _NO_WORD
    markup = [part for part in parts if _is_markup(part.filename)]
    if (
        len(parts) > _MOST_PARTS
        or sum(part.file_size for part in parts) > LARGEST
        or sum(part.file_size for part in markup) > LARGEST_XML
    ):
        return _BOMB
    for part in markup:
        with package.open(part) as file:
            # A document type stands before the first element; UTF-16 has a zero in each letter.
            if b"<!DOCTYPE" in file.read(8192).replace(b"\0", b"").upper():
                return _ENTITIES
    return None


def _transitional(package: zipfile.ZipFile) -> bytes:
    """Write a file of Strict Open XML with the names that most programs use; b"" for others."""
    parts = {part.filename: package.read(part) for part in package.infolist()}
    renamed = {
        name: _STRICT.sub(_USUAL, content) if _is_markup(name) else content
        for name, content in parts.items()
    }
    if renamed == parts:
        return b""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as plain:
        for name, content in renamed.items():
            plain.writestr(name, content)
    return made.getvalue()


def _is_markup(name: str) -> bool:
    return name.lower().endswith((".xml", ".rels"))
