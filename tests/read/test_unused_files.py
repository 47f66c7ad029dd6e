"""Files that nothing reads are told, with where they belong; what readers get as it is, is not."""

from pathlib import Path

import pytest

from hooks.problems import Severity
from hooks.read.site_files import read_site


def told(root: Path, *paths: str) -> list[tuple[str, Severity, str]]:
    """Write files beside a page that links to one; give what is said of unused ones."""
    for path in ("docs/index.md", *paths):
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text("[list](list.txt)\n", "utf-8")
    found = [each for each in read_site(root).problems if each.rule == "unused-file"]
    return [(each.path, each.severity, f"{each.text} {each.hint}") for each in found]


@pytest.mark.parametrize(
    ("path", "says"),
    [
        ("docs/briefings/quay.txt", "no briefing is made of"),
        ("docs/briefings/quay.docx", "docs/briefings/quay.md"),
        ("docs/people/jo-lee.markdown", "Rename it to docs/people/jo-lee.md"),
        ("docs/people/jo-lee.MD", "Rename it to docs/people/jo-lee.md"),
        ("docs/people/jo-lee", "no person is made of"),
        ("docs/people/jo-lee.yml", "no person is made of"),
        ("docs/organisations/port.md.bak", "Delete it"),
        ("docs/notes.rtf", "no page is made of"),
        ("docs/briefings/2021/quay.md", "Move it to docs/briefings/quay.md"),
        ("docs/people/a/b/jo-lee.md", "Move it to docs/people/jo-lee.md"),
        ("docs/organizations/port.md", "Move it to docs/organisations/port.md"),
        ("docs/briefing/quay.md", "Move it to docs/briefings/quay.md"),
        ("docs/person/jo-lee.md", "Move it to docs/people/jo-lee.md"),
        ("docs/sources/lee-2021.md", "Move it to sources/lee-2021.md"),
        ("sources/lee-2021.pdf", "hooks add sources/lee-2021.pdf"),
        ("sources/lee-2021.markdown", "Rename it to lee-2021.md"),
        ("sources/lee-2021.lock", "there is no source “lee-2021”"),
        ("sources/2021/lee.md", "Move it to sources/"),
        ("sources/originals/2021/lee.pdf", "Move it to sources/originals/"),
    ],
)
def test_told(tmp_path: Path, path: str, says: str) -> None:
    """Each is one error, at the file, with what to do."""
    [(where, severity, text)] = told(tmp_path, path)
    assert (where, severity) == (path, Severity.ERROR)
    assert says in text


@pytest.mark.parametrize(
    "path",
    [
        "docs/assets/notes.txt",
        "docs/about/assets/data.yml",
        "docs/robots.txt",
        "docs/CNAME",
        "docs/list.txt",
        "docs/people/jo-lee.jpg",
        "docs/about/report.pdf",
        "docs/briefings/figures.csv",
        "docs/briefings/2021/index.md",
        "docs/about/team/us.md",
        "docs/.nojekyll",
        "docs/_headers",
        "docs/stylesheets/extra.css",
        "docs/google123.html",
        "sources/README.md",
        "sources/.gitkeep",
    ],
)
def test_fine(tmp_path: Path, path: str) -> None:
    """Assets, files for machines, downloads to which a page links and hidden files are fine."""
    assert told(tmp_path, path) == []


def test_an_original_without_a_source_is_a_notice(tmp_path: Path) -> None:
    """It may have come today; it fails no build."""
    [(path, severity, _)] = told(tmp_path, "sources/originals/lee.pdf")
    assert (path, severity) == ("sources/originals/lee.pdf", Severity.NOTICE)
