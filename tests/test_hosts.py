"""The program that builds the site, and the one that will take its place."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import click
import pytest

from hooks import main

ROOT = Path(__file__).parents[1]
SITE = Path(__file__).with_name("site")


def test_properdocs_builds_the_same_site(tmp_path: Path) -> None:
    """MkDocs and its successor make the same files of the same content, byte for byte."""
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": "1600000000"}
    built = {}
    for host in ("mkdocs", "properdocs"):
        folder = tmp_path / host
        command = [sys.executable, "-m", host, "build", "--strict"]
        command += ["-f", "mkdocs.yml", "--site-dir", str(folder)]
        done = subprocess.run(
            command, cwd=SITE, env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        built[host] = {
            path.relative_to(folder).as_posix(): path.read_bytes()
            for path in folder.rglob("*")
            if path.is_file()
        }
    assert built["mkdocs"].keys() == built["properdocs"].keys()
    differ = [name for name, text in built["mkdocs"].items() if built["properdocs"][name] != text]
    assert differ == []


@pytest.mark.parametrize("quiet", [[], ["--quiet"]], ids=["aloud", "quietly"])
@pytest.mark.parametrize("host", ["mkdocs", "properdocs"])
def test_warnings_of_the_host_stop_a_strict_build(
    tmp_path: Path, host: str, quiet: list[str]
) -> None:
    """What is published stands as it was, whether warnings are shown or not."""
    shutil.copytree(SITE, tmp_path, dirs_exist_ok=True)
    settings = tmp_path / "mkdocs.yml"
    settings.write_text(settings.read_text().replace("../../hooks", str(ROOT / "hooks")))
    with (tmp_path / "docs/index.md").open("a") as page:
        page.write("\n[nowhere](nowhere.md)\n")
    (tmp_path / "site").mkdir()
    (tmp_path / "site/index.html").write_text("a site that stands")
    command = [sys.executable, "-m", host, "build", "--strict", "-f", str(settings), *quiet]
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "Nothing is published: warnings of MkDocs." in done.stdout
    assert ("nowhere.md" in done.stderr) is (not quiet)
    assert [path.name for path in (tmp_path / "site").iterdir()] == ["index.html"]


@pytest.mark.parametrize("name", ["serve", "build"])
def test_a_preview_that_calls_itself_a_build_is_a_preview(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """`serve --clean` says that it builds; it shows an editor problems, and publishes nothing."""
    monkeypatch.setattr(main, "_command", "")
    with click.Context(click.Command(name), info_name=name):
        main.on_startup(command="build", dirty=False)
    assert vars(main)["_command"] == name


def test_a_build_is_the_same_everywhere(tmp_path: Path) -> None:
    """In another zone of time, language and order of hashes, byte for byte."""
    machines = (
        {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "1"},
        {"TZ": "America/Adak", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "2", "HOME": "/nowhere"},
    )
    made = []
    for at, machine in enumerate(machines):
        folder = tmp_path / str(at)
        command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)]
        fixed = {"NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": "1600000000"}
        done = subprocess.run(
            command, cwd=ROOT, env=os.environ | fixed | machine, capture_output=True, check=False
        )
        assert done.returncode == 0, done.stderr
        made.append({path.relative_to(folder): path.read_bytes() for path in _files(folder)})
    one, other = made
    assert one.keys() == other.keys()
    assert [path for path, text in one.items() if other[path] != text] == []


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]
