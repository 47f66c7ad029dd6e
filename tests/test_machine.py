"""`.ci/machine`: what `make` does about programs that no lock file brings."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
NEEDED = ("bash", "sed")
JUDGES = ("chromium", "npm", "java")


@pytest.fixture
def programs(tmp_path: Path) -> Path:
    """Give a folder of programs, the only one on the path, for an ordinary user without apt-get."""
    folder = tmp_path / "programs"
    folder.mkdir()
    for name in NEEDED:
        found = shutil.which(name)
        assert found
        (folder / name).symlink_to(found)
    _program(folder, "id", "echo 1000")
    return folder


def _program(folder: Path, name: str, does: str = ":") -> None:
    (folder / name).write_text(f"#!{shutil.which('bash')}\n{does}\n", encoding="utf-8")
    (folder / name).chmod(0o755)


def _may_install(programs: Path) -> None:
    """Let the user be root, and apt-get note what it is asked for and bring it."""
    _program(programs, "id", "echo 0")
    brings = f'for name; do {shutil.which("ln")} -sf {sys.executable} "${{0%/*}}/$name"; done'
    _program(programs, "apt-get", f'[ "$1" = update ] || {{ echo "$*" >>"$0.log"; {brings}; }}')


def _asked(programs: Path) -> list[str]:
    log = programs / "apt-get.log"
    lines = log.read_text(encoding="utf-8").splitlines() if log.exists() else []
    return [line.partition("--no-install-recommends ")[2] for line in lines]


def _machine(programs: Path, wish: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [ROOT / ".ci/machine", wish],
        env={"PATH": str(programs)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_what_is_there_is_not_installed(programs: Path) -> None:
    """Where every judge is on the path nothing is done and nothing said."""
    _may_install(programs)
    for name in JUDGES:
        _program(programs, name)
    for wish in ("judges", "left-out"):
        done = _machine(programs, wish)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert _asked(programs) == []


def test_what_is_missing_is_installed_where_that_is_allowed(programs: Path) -> None:
    """Root on Debian gets the packages that are missing, and no others."""
    _may_install(programs)
    _program(programs, "google-chrome")
    assert _machine(programs, "judges").returncode == 0
    assert _asked(programs) == ["npm default-jre-headless"]


def test_what_stays_missing_is_told_with_the_line_that_installs_it(programs: Path) -> None:
    """Anybody else is told what was left out, and what to ask for."""
    assert _machine(programs, "judges").returncode == 0
    done = _machine(programs, "left-out")
    assert done.returncode == 0
    assert done.stdout.splitlines()[-1].endswith(
        "apt-get install chromium npm default-jre-headless"
    )


def test_an_installation_that_fails_stops_nothing(programs: Path) -> None:
    """Without a network the tests go on, and what was left out is told at the end."""
    _may_install(programs)
    _program(programs, "apt-get", "exit 100")
    assert _machine(programs, "judges").returncode == 0
    assert "chromium" in _machine(programs, "left-out").stdout


@pytest.mark.parametrize("allowed", [True, False])
def test_a_fit_python_is_found_or_fetched(programs: Path, allowed: bool) -> None:  # noqa: FBT001 - a case
    """A Python without its venv module is passed over; what is missing is brought or told."""
    _program(programs, "python", "exit 1")
    if allowed:
        _may_install(programs)
    done = _machine(programs, "python")
    assert _asked(programs) == ["python3 python3-venv"] * allowed
    assert (done.returncode == 0, done.stdout) == (allowed, "python3\n" * allowed)
    assert ("apt-get install python3 python3-venv" in done.stderr) == (not allowed)
