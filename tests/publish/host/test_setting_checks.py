"""Settings of the host: each works, or is refused in plain words."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from hooks.build import open_site


def site(root: Path, **settings: Any) -> tuple[list[str], set[str]]:  # noqa: ANN401 - any setting
    """Write a small site; give its problems of settings, and its pages."""
    pages = {
        "people/jo-lee.md": "---\nname: Jo Lee\n---\n",
        "about.md": "See [the draft](draft.md).\n",
        "draft.md": "Words.\n",
        "secret.md": "---\nodd: key\n---\nWords.\n",
    }
    for path, text in pages.items():
        (root / "docs" / path).parent.mkdir(parents=True, exist_ok=True)
        (root / "docs" / path).write_text(text, "utf-8")
    (root / "mkdocs.yml").write_text("site_name: x\ndraft_docs: x\ndocs_dir: y\n", "utf-8")
    opened = open_site(root, settings)
    told = [each.as_line() for each in opened.problems if each.rule == "site-settings"]
    return told, set(opened.site.pages)


def leaving_out(*paths: str) -> SimpleNamespace:
    """Stand in for the patterns that MkDocs makes of a setting."""
    return SimpleNamespace(match_file=lambda path: path in paths)


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({"docs_dir": "content"}, "mkdocs.yml:3: the pages of this site lie in docs/"),
        ({"use_directory_urls": False}, "mkdocs.yml:1: the addresses of this site end in a"),
        ({"draft_docs": leaving_out("people/jo-lee.md")}, "mkdocs.yml:2: “draft_docs” leaves peo"),
        ({"exclude_docs": leaving_out("draft.md")}, "mkdocs.yml:1: “exclude_docs” leaves draft"),
        ({"exclude_docs": leaving_out("people/index.md")}, "mkdocs.yml:1: “exclude_docs” leaves"),
    ],
)
def test_refused(tmp_path: Path, settings: dict[str, Any], told: str) -> None:
    """Another folder, other addresses, and pages left out to which links lead are told."""
    found, _ = site(tmp_path, **settings)
    assert len(found) == 1
    assert found[0].startswith(told)


@pytest.mark.parametrize(
    "settings",
    [
        {},
        {"use_directory_urls": True, "site_url": "", "exclude_docs": None},
        {"draft_docs": leaving_out("secret.md")},
        {
            "draft_docs": leaving_out("people/jo-lee.md"),
            "site_url": "http://127.0.0.1:8000/",
            "dev_addr": "127.0.0.1:8000",
        },
    ],
)
def test_accepted(tmp_path: Path, settings: dict[str, Any]) -> None:
    """Ordinary settings, drafts to which nothing leads, and a preview of drafts are fine."""
    told, pages = site(tmp_path, **settings)
    assert told == []
    assert ("secret.md" in pages) == ("draft_docs" not in settings or "dev_addr" in settings)


@pytest.mark.parametrize(
    "place", ["sources", "./sources/originals", "docs/site", ".", "..", "hooks"]
)
def test_no_file_of_an_editor_is_replaced_by_the_site(tmp_path: Path, place: str) -> None:
    """Neither where a build would publish, nor where the settings say that it would."""
    assert site(tmp_path, site_dir=str(tmp_path / place))[0][0].startswith(
        "mkdocs.yml:1: “site_dir"
    )
    (tmp_path / "mkdocs.yml").write_text(f"site_name: x\nsite_dir: '{place}' # there\n", "utf-8")
    opened = open_site(tmp_path, {"site_dir": str(tmp_path.with_name("elsewhere"))})
    told = [each.as_line() for each in opened.problems if each.rule == "site-settings"]
    assert [each.partition(", whose")[0] for each in told] == [
        f"mkdocs.yml:2: “site_dir” is {place}"
    ]


@pytest.mark.parametrize(
    "place", ["site", "public/site", "../published", "docs-site", "sourcesite"]
)
def test_a_folder_of_its_own_is_fine(tmp_path: Path, place: str) -> None:
    """Beside them or elsewhere, whatever its name begins with."""
    assert site(tmp_path, site_dir=str(tmp_path / place))[0] == []


def test_the_folder_itself_is_fine(tmp_path: Path) -> None:
    """MkDocs gives the folder in full."""
    assert site(tmp_path, docs_dir=str(tmp_path / "docs"))[0] == []
