"""Word files opened with care: nothing in them is fetched, and no more unpacked than is safe."""

from __future__ import annotations

import importlib
import io
import zipfile
from typing import Any

from hooks.model.refusal import Refusal

LARGEST = 200_000_000
"""Bytes that a file may have when it is unpacked."""
LARGEST_XML = 60_000_000
"""Bytes that its words and marks may have."""
_MOST_PARTS = 10_000
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MISSING = Refusal(
    "DOCX files need a library that is not installed here",
    "Install it with: .venv/bin/python -m pip install -r requirements-add.txt",
)
_PASSWORD = Refusal(
    "this Word file is encrypted with a password, or was made by an old Word (.doc)",
    "Open it in Word, save it as DOCX without a password, and add that.",
)
_BROKEN = Refusal(
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


def open_docx(raw: bytes) -> Any | Refusal:  # noqa: ANN401 - python-docx is optional, so untyped
    """Open a Word file with python-docx, or say why it cannot be."""
    refusal = _inspect(raw)
    if refusal:
        return refusal
    try:
        docx = importlib.import_module("docx")
    except ImportError:
        return _MISSING
    try:
        return docx.Document(io.BytesIO(raw))
    except ValueError as error:  # its words for a package of another kind
        return _NO_WORD if "not a Word file" in str(error) else _BROKEN
    except Exception:  # noqa: BLE001 - a broken file breaks the library in many ways
        return _BROKEN


def _inspect(raw: bytes) -> Refusal | None:
    """Look at a package before anything in it is unpacked."""
    if raw.startswith(_OLE):
        return _PASSWORD
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as package:
            return _inspect_parts(package)
    except Exception:  # noqa: BLE001 - zipfile meets broken files with many kinds of errors
        return _BROKEN


def _inspect_parts(package: zipfile.ZipFile) -> Refusal | None:
    """Compare sizes, which `zipfile` never exceeds when it reads, and look for entities."""
    parts = package.infolist()
    if any(part.flag_bits & 1 for part in parts):
        return _PASSWORD
    if "[Content_Types].xml" not in package.namelist():
        return _NO_WORD
    markup = [part for part in parts if part.filename.lower().endswith((".xml", ".rels"))]
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
