"""The files of Material that pages load, found in whatever release is installed."""

import os
import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from hooks.publish.host.theme_files import prepare, set_aside
from tests.builders import HostFile

SITE = Path(__file__).parents[2] / "site"
SHEETS = "assets/stylesheets"


def _theme(root: Path, *theirs: str) -> dict[str, list[str]]:
    """Give a theme of two folders, the second with files beside the sheets of Material."""
    for name in theirs:
        (root / SHEETS / name).parent.mkdir(parents=True, exist_ok=True)
        (root / SHEETS / name).write_text("a { b: c; }")
    return {"folders": ["ours", str(root)]}


def _file(src_uri: str, src_dir: str = "ours") -> HostFile:
    return HostFile(src_uri, src_dir, "a { b: c; }")


def _made(src_uri: str, abs_src_path: str) -> HostFile:
    return HostFile(src_uri, None, Path(abs_src_path).read_text())


@pytest.mark.parametrize("sheet", ["57a0d79d.min.css", "min.css", "css", "0.1b-2.min.css"])
def test_the_sheets_are_found_whatever_the_hash(tmp_path: Path, sheet: str) -> None:
    """Layout comes first, then colours; of the theme nothing else is taken, of ours everything."""
    kept = [f"main.{sheet}", f"palette.{sheet}"]
    theme = _theme(tmp_path, f"{kept[0]}.map", "extra/bundle.x.min.js", *reversed(kept))
    ours = [_file("assets/stylesheets/main.x.css", "docs"), _file("index.md", "docs")]
    files = [*ours]
    paths = [f"{SHEETS}/{name}" for name in kept]
    assert prepare(files, theme, {}, _made) == (paths, [])
    assert files == [*ours, *(HostFile(path, None, "a { b: c; }") for path in paths)]


def test_only_our_own_styles_are_packed(tmp_path: Path) -> None:
    """Those of Material and of the editors stay as they are, and so does what is no style."""
    theme = _theme(tmp_path, "main.css")
    files = [_file(f"x.{kind}", where) for kind in ("css", "png") for where in ("ours", "docs")]
    prepare(files, theme, {}, _made)
    packed = [file for file in files if file.content_string == "a{b:c}\n"]
    assert [(file.src_uri, file.src_dir) for file in packed] == [("x.css", "ours")]


@pytest.mark.parametrize(
    ("there", "said"),
    [
        ([], ["no files “assets/stylesheets/main", "no files “assets/stylesheets/palette"]),
        (["main.a.css", "palette-a.css"], ["no files “assets/stylesheets/palette"]),
        (["main.a.css", "main.b.css", "palette.a.css"], ["2 files “assets/stylesheets/main"]),
    ],
)
def test_a_sheet_that_is_not_there_once_is_an_error(
    tmp_path: Path, there: list[str], said: list[str]
) -> None:
    """Never a link that leads nowhere, and never a guess which of two is meant."""
    _, problems = prepare([], _theme(tmp_path, *there), {}, _made)
    assert [problem.severity for problem in problems] == ["error"] * len(said)
    for problem, words in zip(problems, said, strict=True):
        assert words in problem.text


def test_the_host_goes_through_our_folder_alone() -> None:
    """Not through the icons of Material; the folders of the theme are told all the same."""
    listed = ["ours", "material", "host"]
    assert set_aside(listed) == ["ours", "material", "host"]
    assert listed == ["ours"]


@pytest.fixture
def other_material(tmp_path: Path) -> Path:
    """Give a folder with another release of Material: each of its files has another hash."""
    found = find_spec("material")
    assert found
    theirs = Path(str(found.origin)).parent
    ours = tmp_path / "other" / "material"
    shutil.copytree(theirs, ours, ignore=shutil.ignore_patterns(".icons", "__pycache__"))
    (ours / "templates/.icons").symlink_to(theirs / "templates/.icons")
    for path in (ours / "templates/assets").rglob("*.min.*"):
        path.rename(path.with_name(re.sub(r"\.[0-9a-f]{8}\.", ".0ddba11e.", path.name)))
    return ours


def _build(other: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)]
    changed = {"PYTHONPATH": str(other.parent), "NO_MKDOCS_2_WARNING": "1"}
    return subprocess.run(
        command, cwd=SITE, env=os.environ | changed, capture_output=True, text=True, check=False
    )


def test_another_material_gives_a_site_with_styles(other_material: Path, tmp_path: Path) -> None:
    """Each page names the sheets as they are called, and each of them is there."""
    done = _build(other_material, tmp_path / "site")
    assert done.returncode == 0, done.stdout + done.stderr
    pages = [path.read_text(encoding="utf-8") for path in (tmp_path / "site").rglob("*.html")]
    sheets = set(re.findall(r'<link rel="stylesheet" href="[./]*([^"]+)"', "".join(pages)))
    assert {f"{SHEETS}/main.0ddba11e.min.css", f"{SHEETS}/palette.0ddba11e.min.css"} <= sheets
    assert [sheet for sheet in sheets if not (tmp_path / "site" / sheet).is_file()] == []


def test_a_material_without_a_sheet_gives_no_site(other_material: Path, tmp_path: Path) -> None:
    """The build says what is missing and how to mend the installation."""
    next(other_material.rglob("palette.*.min.css")).unlink()
    done = _build(other_material, tmp_path / "site")
    assert done.returncode != 0
    assert "no files “assets/stylesheets/palette" in done.stderr
    assert "make site" in done.stderr


def test_nothing_is_published_that_no_page_loads(shipped_site: Path) -> None:
    """Each style sheet, script and picture of the site is named by a page, a sheet or a script."""
    assets = {
        path
        for path in (shipped_site / "assets").rglob("*.*")
        if path.suffix in {".css", ".js", ".map", ".png", ".svg"}
    }
    text = "".join(
        path.read_text(encoding="utf-8")
        for path in shipped_site.rglob("*")
        if path.suffix in {".html", ".css", ".js"}
    )
    assert [str(path) for path in assets if path.name not in text] == []
