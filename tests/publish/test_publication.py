"""What readers get of an edition: pages one by one, then the data, then the search."""

from collections.abc import Iterable
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from hooks.edition.edition import Edition
from hooks.publish import publication
from hooks.publish.data.exported_paths import ARCHIVE, exported_paths
from hooks.publish.publication import Publication
from hooks.publish.search.search_records import SearchRecord
from tests.canal import canal_edition

PREVIEW = {"site_url": "http://127.0.0.1:8000/", "dev_addr": "127.0.0.1:8000"}
LETTER = "sources/thornbury-2021.md"


class Written(dict[str, bytes]):
    """What was written, by its path."""

    def write(self, pieces: Iterable[bytes], path: str) -> None:
        """Write a file."""
        assert path not in self
        self[path] = b"".join(pieces)


class Index:
    """A search that notes what is asked of it."""

    def __init__(self) -> None:
        self.calls: list[str] = []

    def add(self, record: SearchRecord) -> None:
        """Add a page."""
        self.calls.append(record.path)

    def complete(self) -> None:
        """Have all pages."""
        self.calls.append("complete")

    def finish(self) -> str:
        """Write the files; say that it could not be."""
        self.calls.append("finish")
        return "no search"


@pytest.fixture
def index(monkeypatch: pytest.MonkeyPatch) -> Index:
    """Put a search in the place of the program."""
    made = Index()
    monkeypatch.setattr(publication, "SearchIndex", lambda _, language: made if language else None)
    return made


def unchecked(copy: Path, **settings: str) -> Edition:
    """Give the small site, with a letter that nobody has compared."""
    path = copy / LETTER
    path.write_text(path.read_text("utf-8").replace("original:", "checked: false\noriginal:", 1))
    return canal_edition(copy, **settings)


@pytest.mark.parametrize("is_preview", [True, False])
def test_a_preview_alone_shows_the_original_of_what_is_unchecked(
    copy: Path,
    is_preview: bool,  # noqa: FBT001 - a table
) -> None:
    """Whatever is published holds none of it; nor does a source that somebody has compared."""
    edition = unchecked(copy, **(PREVIEW if is_preview else {}))
    written = Written()
    made = Publication(edition, written.write, "out", search=False)
    assert ('class="beside"' in made.page(LETTER, "", ()).html) is is_preview
    assert 'class="beside"' not in made.page("sources/board-2022.md", "", ()).html
    assert not written  # the original is text


def test_pictures_of_an_original_are_written_beside_its_page(
    copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the page that shows them looks for them."""
    monkeypatch.setattr(publication, "original_beside", lambda *_: ("", {"page-1.png": b"picture"}))
    written = Written()
    Publication(unchecked(copy, **PREVIEW), written.write, "out", search=False).page(LETTER, "", ())
    assert written == {"out/sources/thornbury-2021/page-1.png": b"picture"}


def test_a_source_is_made_of_its_own_words() -> None:
    """The host has none of them; a page that editors write is what the host rendered."""
    made = Publication(canal_edition(), Written().write, "out", search=False)
    assert 'id="para_1"' in made.page(LETTER, "<p>Words.</p>", ()).html
    assert "<p>Words.</p>" not in made.page(LETTER, "<p>Words.</p>", ()).html
    assert made.page("index.md", "<p>Words.</p>", ()).html.startswith("<p>Words.</p>")


def test_pages_know_when_they_last_changed() -> None:
    """For the sitemap: a briefing by its own key."""
    made = Publication(canal_edition(), Written().write, "out", search=False)
    assert made.changed["briefings/lower-flight.md"] == "2022-04-01"


def test_all_data_are_written_and_packed() -> None:
    """Each file of the list below the folder, and those below `data/` once more in the archive."""
    edition, written = canal_edition(site_url="https://canal.example.org/"), Written()
    assert (
        Publication(edition, written.write, "out", search=False).finish(strict=True, warned=True)
        == ""
    )
    assert set(written) == {f"out/{path}" for path in exported_paths(edition.site, edition.imprint)}
    with ZipFile(BytesIO(written[f"out/{ARCHIVE}"])) as packed:
        assert {f"out/data/{each}" for each in packed.namelist()} == {
            path for path in written if path.startswith("out/data/") and path != f"out/{ARCHIVE}"
        }


def test_the_search_knows_each_page_that_has_words(index: Index) -> None:
    """It is complete before the data are written, and says what it could not do."""
    made = Publication(canal_edition(), Written().write, "out", search=True)
    for page in ("index.md", LETTER, "search.md"):
        made.page(page, "<p>Words.</p>", ())
    assert index.calls == ["", "sources/thornbury-2021/"]
    assert made.finish(strict=True, warned=False) == "no search"
    assert index.calls[-2:] == ["complete", "finish"]


@pytest.mark.parametrize(("search", "stops"), [(True, "1 error"), (False, "")])
def test_a_problem_stops_what_readers_would_get(
    index: Index,
    monkeypatch: pytest.MonkeyPatch,
    search: bool,  # noqa: FBT001 - a table
    stops: str,
) -> None:
    """Nothing is written; a preview, which has no search, shows it in its place."""
    monkeypatch.setattr(
        publication, "stopping", lambda *_, strict, warned: f"1 error{'!' * strict * warned}"
    )
    written = Written()
    made = Publication(canal_edition(), written.write, "out", search=search)
    assert made.finish(strict=True, warned=False) == stops
    assert (bool(written), index.calls) == (not search, [])


def test_a_strict_build_heeds_what_the_host_warned_of(index: Index) -> None:
    """And no other build."""
    made = Publication(canal_edition(), Written().write, "out", search=True)
    assert made.finish(strict=True, warned=True) == "warnings of MkDocs"
    assert index.calls == []
    assert made.finish(strict=False, warned=True) == "no search"
