"""A document: its paragraphs by their numbers, and whose words they are."""

import hashlib
from pathlib import Path
from typing import Any

import pytest

from hooks.model.sources import Original, number_of, source_path
from tests.builders import source

WORDS = "## Lamps\n\nOne.\n\nLee\n{: .signature }\n\nTwo.\n"


def test_paragraphs_with_and_without_a_number() -> None:
    """Headings are no paragraphs; what carries a class has an anchor and no number."""
    found = source("lee-2021", WORDS)
    assert [each.anchor for each in found.paragraphs] == ["para_1", "para_nn_1", "para_2"]
    assert {number: each.text for number, each in found.numbered.items()} == {1: "One.", 2: "Two."}
    assert found.unnumbered == {"lamps", "para_nn_1"}
    assert found.text_at("para_nn_1") == "Lee"
    assert (found.paragraph(3), found.html[:15]) == (None, '<h2 id="lamps">')


def test_the_page_of_a_source() -> None:
    """It is called as its file is."""
    assert source("lee-2021").src_uri == source_path("lee-2021") == "sources/lee-2021.md"


@pytest.mark.parametrize(
    ("anchor", "number"), [("para_7", 7), ("para_nn_7", None), ("n7", None), ("para_", None)]
)
def test_the_number_of_an_anchor(anchor: str, number: int | None) -> None:
    """Only paragraphs that are counted have one."""
    assert number_of(anchor) == number


@pytest.mark.parametrize(
    ("values", "speakers"),
    [
        ({"author": ["jo-lee", "al-roe"], "publisher": "board"}, ("jo-lee", "al-roe")),
        ({"publisher": "board"}, ("board",)),
        ({}, ()),
    ],
)
def test_whose_words_they_are(values: dict[str, Any], speakers: tuple[str, ...]) -> None:
    """The authors', or else those of who published them."""
    assert source("lee-2021", **values).meta.speakers == speakers


def test_an_original_is_held_only_where_it_must_be() -> None:
    """Ten thousand would not find room in memory."""
    raw, path = b"lamp", Path("sources/originals/lamp.txt")
    original = Original.of(path, raw, None, held=False)
    assert (original.content, original.size, original.name) == (b"", 4, "lamp.txt")
    assert original.sha256 == hashlib.sha256(raw).hexdigest()
    assert Original.of(path, raw, None, held=True).content == raw
