"""Bytes of a received text, whatever program wrote them."""

import pytest

from hooks.add.formats.encoding import decode
from hooks.model.refusal import Refusal


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16"),
        ("utf-32", "utf-32"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("cp1252", "cp1252"),
    ],
)
def test_each_encoding_gives_the_same_words(encoding: str, name: str) -> None:
    """With a mark or without, the words come out as they were, and the mark does not."""
    text = "The café said “no”. " * 9
    assert decode(text.encode(encoding)) == (text, name)


def test_bytes_that_windows_lacks_are_read_all_the_same() -> None:
    """Five bytes have no letter in Windows-1252; a text with one of them is no refusal."""
    assert decode(b"caf\xe9 and one \x81 odd byte") == ("café and one \x81 odd byte", "iso-8859-1")


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        (bytes(range(32)) * 20, "no text file"),
        ("One.".encode("utf-16") + b"x", "begins as utf-16 text and is damaged"),
    ],
)
def test_what_is_no_text_is_refused(raw: bytes, says: str) -> None:
    """A picture, a program and a text cut in the middle of a letter are said to be that."""
    found = decode(raw)
    assert isinstance(found, Refusal)
    assert says in found.text
