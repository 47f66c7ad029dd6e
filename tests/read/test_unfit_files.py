"""Files below `docs/` that cannot be part of a site."""

import os
from pathlib import Path

import pytest

from hooks.read.site_files import read_site
from hooks.read.unfit_files import unfit_files


def _put(root: Path, name: str) -> Path:
    file = root / "docs" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("# Words\n", encoding="utf-8")
    return file


@pytest.mark.parametrize("target", ["/etc/hostname", "nowhere", "index.md", "../sources"])
@pytest.mark.parametrize("name", ["about.md", "assets/plan.png", "people"])
def test_a_link_is_left_out_and_told(tmp_path: Path, name: str, target: str) -> None:
    """It could lead to any file of the machine; whether it leads anywhere does not matter."""
    _put(tmp_path, "index.md")
    place = tmp_path / "docs" / name
    place.parent.mkdir(exist_ok=True)
    place.symlink_to(target)
    site = read_site(tmp_path)
    assert site.left_out == {name}
    assert set(site.pages) == {"index.md"}
    assert [each.path for each in site.problems] == [f"docs/{name}"]
    assert "a link to another place" in site.problems[0].text


@pytest.mark.parametrize(
    "name", ["a\nb.md", "a\x1b[31m.png", "a\x85.md", "a\ue000.md", os.fsdecode(b"caf\xe9.md")]
)
def test_a_name_that_cannot_be_shown_is_told_on_one_line(tmp_path: Path, name: str) -> None:
    """Bytes that are no UTF-8 and characters that nobody sees stop the host, or hide a file."""
    _put(tmp_path, name)
    (problem,) = read_site(tmp_path).problems
    assert "its name holds what is no letter" in problem.text
    assert "\n" not in problem.as_line().partition("[page-metadata]")[0]


@pytest.mark.parametrize(
    "name", ["Zoë’s plan.md", "10.00\u202fAM.png", "a b.png", "R&D <1>.md", ".hidden.md", "東京.md"]
)
def test_ordinary_names_stay(tmp_path: Path, name: str) -> None:
    """Spaces of any kind, letters of any script and signs are no fault."""
    _put(tmp_path, name)
    assert unfit_files(tmp_path) == {}


def test_a_file_that_cannot_be_read_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Pictures too, which nobody but the host reads."""
    _put(tmp_path, "assets/plan.png")
    monkeypatch.setattr(os, "access", lambda path, _: path.name != "plan.png")
    (problem,) = unfit_files(tmp_path).values()
    assert problem.path == "docs/assets/plan.png"
    assert "it cannot be read" in problem.text
