"""Word files opened with care."""

import io
import zipfile

import pytest

from hooks.add.formats.word import docx_package
from hooks.add.formats.word.docx_package import open_docx
from hooks.model.refusal import Refusal
from tests.add.received import rewritten_docx

TYPES = "[Content_Types].xml"


def package(*parts: tuple[str, bytes]) -> bytes:
    """Make a package of parts."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as opened:
        for name, content in parts:
            opened.writestr(name, content)
    return made.getvalue()


def changed(name: str, old: bytes, new: bytes) -> bytes:
    """Change the words of a part of a Word file."""
    return rewritten_docx(
        lambda part, content: content.replace(old, new, 1) if part == name else content
    )


def encrypted() -> bytes:
    """Make a package that says it is encrypted."""
    raw = bytearray(package((TYPES, b"x")))
    raw[raw.rindex(b"PK\x01\x02") + 8] |= 1
    return bytes(raw)


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500), "old Word (.doc)"),
        (encrypted(), "encrypted with a password"),
        (package(("a.txt", b"x")), "not a Word file"),
        (package((TYPES, b"<Types/>")), "cannot be read"),
        (b"PK\x03\x04 half of a file", "cannot be read"),
        (package((TYPES, b"x"), *((f"{n}.txt", b"") for n in range(10_000))), "unpack to far more"),
        (package((TYPES, b"x"), ("a.xml", b"<!DOCTYPE x>")), "defines entities"),
        (package((TYPES, b"x"), ("a.RELS", "<!doctype x>".encode("utf-16"))), "defines entities"),
        (changed(TYPES, b"wordprocessingml.document.main", b"spreadsheetml.sheet.main"),
         "not a Word file"),
    ],
)  # fmt: skip
def test_what_is_no_sound_word_file_is_refused(raw: bytes, says: str) -> None:
    """Each refusal says why, before anything is unpacked."""
    found = open_docx(raw)
    assert isinstance(found, Refusal)
    assert says in found.text


@pytest.mark.parametrize(("largest", "largest_xml"), [(100_000, 10), (10, 100_000)])
def test_a_file_that_unpacks_to_too_much_is_refused(
    monkeypatch: pytest.MonkeyPatch, largest: int, largest_xml: int
) -> None:
    """All parts count, and those with words and marks once more."""
    monkeypatch.setattr(docx_package, "LARGEST", largest)
    monkeypatch.setattr(docx_package, "LARGEST_XML", largest_xml)
    found = open_docx(package((TYPES, b"x" * 500)))
    assert isinstance(found, Refusal)
    assert "unpack to far more" in found.text


@pytest.mark.parametrize("name", ["word/document.xml", "word/styles.xml"])
def test_a_sound_file_is_opened(name: str) -> None:
    """Also one that calls its elements by the names of Strict Open XML."""
    usual = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    strict = changed(name, usual, b"http://purl.oclc.org/ooxml/wordprocessingml/main")
    for raw in (rewritten_docx(lambda _, content: content), strict):
        found = open_docx(raw)
        assert not isinstance(found, Refusal)
        assert [paragraph.text for paragraph in found.paragraphs] == ["Hello"]
        assert "Heading 1" in {style.name for style in found.styles}
