"""The link “Edit this page”: on each page that has a file, and to that file."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
_LINK = re.compile(
    r'<a href="https://git\.example\.org/briefings/edit/main/([^"]+)"[^>]*rel="edit"'
)


@pytest.fixture(scope="module")
def edited(shipped_site: Path) -> dict[str, set[str]]:
    """Give the files that each page of the shipped site can be edited in."""
    return {
        page.parent.relative_to(shipped_site).as_posix(): set(
            _LINK.findall(page.read_text(encoding="utf-8"))
        )
        for page in shipped_site.rglob("index.html")
    }


def test_the_link_opens_the_file_that_the_page_is_made_of(edited: dict[str, set[str]]) -> None:
    """A document is edited in `sources/`, any other page in `docs/`, and the file is there."""
    for page, files in edited.items():
        for file in files:
            assert (ROOT / file).is_file()
            stem = re.sub(r"^docs/|(?:/?index)?\.md$", "", file)
            assert stem == page.removeprefix("." if page == "." else "")


def test_every_file_can_be_edited_from_its_page(edited: dict[str, set[str]]) -> None:
    """Each document and each page of `docs/` has such a link somewhere."""
    written = [*(ROOT / "docs").rglob("*.md"), *(ROOT / "sources").glob("*.md")]
    linked = {file for files in edited.values() for file in files}
    assert {path.relative_to(ROOT).as_posix() for path in written} == linked


def test_generated_pages_have_none(edited: dict[str, set[str]]) -> None:
    """Lists and reference pages follow from other files, so there is nothing to edit."""
    for page in ("sources", "people", "organisations", "about/rules", "about/editing"):
        if not (ROOT / "docs" / page / "index.md").exists():
            assert edited[page] == set()
