"""The index: what words become in it, and that its parts fit together."""

import gzip
import json
import signal
import sys
from functools import partial
from pathlib import Path

import pytest

from hooks.publish.search import search_index
from hooks.publish.search.page_passages import PagePassage
from hooks.publish.search.search_index import SearchIndex, searchable
from hooks.publish.search.search_records import SearchRecord, search_record
from tests.canal import canal_edition

PAGES = 9
KNOWN = 2
"""Pages with words."""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("locks – and boats", "locks\u2060– and boats"),
        ("a … b £ c", "a\u2060… b\u2060£ c"),
        ("co\u00adoperate \ufb01nally", "cooperate finally"),
        ("2019–20 a/b £5m", "2019–20 a/b £5m"),
        ("– at the start", "– at the start"),
        ("e\u0301tude", "étude"),
    ],
)
def test_words_as_the_index_holds_them(text: str, expected: str) -> None:
    """No sign stands alone, since it would count as a word that no query can have."""
    assert searchable(text) == expected


def records() -> list[SearchRecord]:
    """Make pages, two of which differ by their address alone."""
    return [
        SearchRecord(
            f"p/{number}/",
            {"title": "Lock", "date": "1 May 2021"},
            {"kind": ["Letter"], "year": [f"{2020 + number % 2}"]},
            (
                PagePassage("h", "Head", is_heading=True),
                PagePassage("h", "below"),
                PagePassage("b", "A <b> &"),
            ),
        )
        for number in range(PAGES)
    ]


def write(folder: Path, path: str, content: bytes) -> None:
    """Write a file below a folder, as the host does."""
    (folder / path).parent.mkdir(parents=True, exist_ok=True)
    (folder / path).write_bytes(content)


def build(folder: Path) -> dict[str, bytes]:
    """Index them, and give the files by path."""
    index = SearchIndex(partial(write, folder), "en-GB")
    for record in records():
        index.add(record)
    index.complete()
    index.finish()
    folder /= "pagefind"
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, bytes]:
    """Index them in parts of four pages."""
    monkeypatch.setattr(search_index, "LARGEST", 4)
    return build(tmp_path / "one")


def test_ids_are_unique_and_lead_to_their_pages(files: dict[str, bytes]) -> None:
    """The list that filters count by has each page once, in order, whichever index it is in."""
    search = json.loads(files["search.json"])
    assert [part["folder"] for part in search["parts"]] == ["", "2/", "3/"]
    pages = json.loads(files["filters/pages.json"])
    found = {
        path.rpartition("/")[2].removesuffix(".pf_fragment"): json.loads(
            gzip.decompress(content).removeprefix(b"pagefind_dcd")
        )
        for path, content in files.items()
        if path.endswith(".pf_fragment")
    }
    assert len(set(pages)) == PAGES
    assert [found[each]["url"] for each in pages] == [f"/{each.path}" for each in records()]
    assert json.loads(files["filters/year.json"])["2021"] == [1, 2, 2, 2]


def test_a_passage_keeps_its_words_and_its_anchor(files: dict[str, bytes]) -> None:
    """No full stop is added, markup is words, and the text below a heading belongs to it."""
    name = json.loads(files["filters/pages.json"])[0]
    page = json.loads(gzip.decompress(files[f"fragment/{name}.pf_fragment"])[12:])
    assert page["content"].replace("\u2060 ", "") == "Head below A <b>\u2060&"
    assert [each["id"] for each in page["anchors"]] == ["h", "b"]


def test_a_paragraph_is_found_by_the_number_that_it_prints(copy: Path) -> None:
    """A result leads to the number by which the paragraph is cited, and so is called by it."""
    path = copy / "sources/thornbury-2021.md"
    head, _, _ = path.read_text("utf-8").rpartition("---\n")
    body = "\n2.1 The lock leaks.\n\n(a) It drips.\n\nIt is old.\n\n| 7. | Gate |\n| --- | --- |\n"
    path.write_text(f"{head}numbering: printed\n---\n{body}", "utf-8")
    found = search_record(canal_edition(copy), "sources/thornbury-2021.md", "")
    assert found is not None
    assert [each.anchor for each in found.passages] == ["n2.1", "n2.1a", "para_3", "para_4"]


def test_no_file_of_other_interfaces_is_published(files: dict[str, bytes]) -> None:
    """The program comes once, and nothing that the site does not ask for."""
    assert [path for path in files if path.endswith((".js", ".css", ".html"))] == []
    assert len([path for path in files if path.endswith(".pagefind")]) == 1


def test_two_indexes_of_the_same_pages_are_alike(
    files: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Byte for byte, filters included."""
    monkeypatch.setattr(search_index, "LARGEST", 4)
    assert build(tmp_path / "two") == files


def test_records_of_a_site() -> None:
    """Sources by paragraph; whoever held an office is found by its title; lists are left out."""
    edition = canal_edition()
    letter = search_record(edition, "sources/thornbury-2021.md", "<p>not read</p>")
    assert letter is not None
    assert letter.passages[-1].anchor.startswith("para_")
    assert "not read" not in " ".join(passage.words for passage in letter.passages)
    assert letter.filters["kind"] == ["Letter"]
    chair = search_record(edition, "people/rosa-thornbury.md", "<p>She writes.</p>")
    assert chair is not None
    assert "chair" in chair.details["offices"].lower()
    assert search_record(edition, "sources/index.md", "<p>A list.</p>") is None
    assert search_record(edition, "index.md", "<p> </p>") is None


def test_a_program_that_hangs_is_told_in_a_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The pages are made all the same; what stopped the search is said at the end."""
    monkeypatch.setattr("hooks.publish.search.pagefind_program._PATIENCE", 1)
    index = SearchIndex(partial(write, tmp_path), "en-GB")
    program = index._pagefind  # noqa: SLF001 - stopped as a machine might do
    assert program
    program._process.send_signal(signal.SIGSTOP)  # noqa: SLF001
    for record in records():
        index.add(record)
    index.complete()
    assert index.finish().startswith("Pagefind, which makes the search, failed: no answer in")


def test_a_missing_program_is_told_in_a_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the command that installs it."""
    monkeypatch.setitem(sys.modules, "pagefind_bin", None)
    index = SearchIndex(partial(write, tmp_path), "en-GB")
    index.add(records()[0])
    index.complete()
    assert "make .venv/site" in index.finish()


def test_files_that_cannot_be_written_are_told_in_a_line() -> None:
    """As where the disk is full."""

    def write_nothing(path: str, content: bytes) -> None:
        message = f"no room for {len(content)} bytes of {path}"
        raise OSError(message)

    index = SearchIndex(write_nothing, "en-GB")
    index.add(records()[0])
    index.complete()
    assert "Pagefind, which makes the search, failed: no room for" in index.finish()


def test_a_page_without_a_word_is_left_out(tmp_path: Path) -> None:
    """It is no fault, and shifts no number."""
    index = SearchIndex(partial(write, tmp_path), "en-GB")
    for path, words in (("a/", "Words"), ("b/", "* * *"), ("c/", "More words")):
        index.add(SearchRecord(path, {}, {"kind": ["Page"]}, (PagePassage("", words),)))
    index.complete()
    assert index.finish() == ""
    assert len(json.loads((tmp_path / "pagefind/filters/pages.json").read_bytes())) == KNOWN
    assert json.loads((tmp_path / "pagefind/filters/kind.json").read_bytes()) == {"Page": [0, 1]}
