"""Installing from a lock file, by the Makefile itself, while newer releases come out."""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from importlib.metadata import requires
from pathlib import Path
from zipfile import ZipFile

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
OLDEST_PIP = ROOT / ".venv/oldest-pip"
RELEASES = {
    ("canal", "1.0"): ["Requires-Dist: lock[gate]"],
    ("lock", "1.0"): ["Provides-Extra: gate", "Requires-Dist: hinge; extra == 'gate'"],
    ("hinge", "1.0"): [],
    ("lock", "1.1"): ["Provides-Extra: gate", "Requires-Dist: spring; extra == 'gate'"],
    ("hinge", "2.0"): [],
    ("setuptools", "1.0"): [],
    ("pip", "0.1"): [],
}
"""What the index offers: `lock` and `hinge` have come out anew since the files were locked."""
LOCKED = {"canal": "1.0", "lock": "1.0", "hinge": "1.0"}


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder with our Makefile, in which `make` has made a virtual environment."""
    root = tmp_path_factory.mktemp("house")
    shutil.copy(ROOT / "Makefile", root)
    shutil.copytree(ROOT / ".ci", root / ".ci")
    _furnish(root)
    done = _make(root, ".venv/site")
    assert done.returncode == 0, done.stdout + done.stderr
    assert _installed(root) == LOCKED
    return root


@pytest.fixture
def project(house: Path) -> Path:
    """Give that folder as new, with nothing of ours installed."""
    _furnish(house)
    for package in _packages(house):
        shutil.rmtree(package)
    return house


def _furnish(root: Path) -> None:
    """Put the index there, and lock files of three of its packages."""
    for name, version in RELEASES:
        _wheel(root / "index", name, version)
    for name in ("requirements.txt", "requirements-add.txt", "requirements-dev.txt"):
        _lock(root, name, LOCKED)
    _lock(root, "tests/oldest-pip.txt", {"pip": "0.1"})
    _lock(root, "tests/bench/build.txt", {"setuptools": "1.0"})
    _lock(root, "tests/bench/requirements.txt", LOCKED)
    if (root / ".venv/site").exists():
        (root / ".venv/site").touch()  # still newer than its lock file: the environment stays
    for stamp in ("add", "dev", "bench"):
        (root / ".venv" / stamp).unlink(missing_ok=True)


def _wheel(index: Path, name: str, version: str) -> None:
    """Make a package of nothing but its own description."""
    index.mkdir(exist_ok=True)
    about = f"{name}-{version}.dist-info"
    described = ["Metadata-Version: 2.1", f"Name: {name}", f"Version: {version}"]
    files = {
        f"{about}/METADATA": "\n".join([*described, *RELEASES[name, version], ""]),
        f"{about}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    files[f"{about}/RECORD"] = "".join(f"{path},,\n" for path in [*files, f"{about}/RECORD"])
    with ZipFile(index / f"{name}-{version}-py3-none-any.whl", "w") as wheel:
        for path, text in files.items():
            wheel.writestr(path, text)


def _lock(root: Path, file: str, versions: Mapping[str, str]) -> None:
    """Write a lock file as `make lock` does."""
    lines = []
    for name, version in versions.items():
        wheel = root / f"index/{name}-{version}-py3-none-any.whl"
        digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
        lines.append(f"{name}=={version} --hash=sha256:{digest}\n")
    (root / file).parent.mkdir(parents=True, exist_ok=True)
    (root / file).write_text("".join(lines), encoding="utf-8")


def _run(root: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Run a command that sees the tiny index, and none of the settings of this machine."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("PIP_", "MAKE"))}
    isolated = {
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_NO_INDEX": "1",
        "PIP_FIND_LINKS": str(root / "index"),
        "PIP_NO_CACHE_DIR": "1",
    }
    return subprocess.run(
        command, cwd=root, env=kept | isolated, capture_output=True, text=True, check=False
    )


def _make(root: Path, target: str) -> subprocess.CompletedProcess[str]:
    return _run(root, "make", target, f"PYTHON={sys.executable}")


def _packages(root: Path) -> list[Path]:
    """List what is installed of the index, by the folders that describe it."""
    found = root.glob(".venv/lib/python*/site-packages/*.dist-info")
    return [path for path in found if path.name.partition("-")[0] in {*LOCKED, "spring"}]


def _installed(root: Path) -> dict[str, str]:
    names = sorted(path.name.removesuffix(".dist-info") for path in _packages(root))
    return dict(name.split("-") for name in names)


@pytest.mark.parametrize("target", [".venv/add", ".venv/dev", ".venv/bench"])
def test_what_comes_out_later_changes_nothing(project: Path, target: str) -> None:
    """Each lock file is installed as it was locked, as that of the site was to begin with."""
    done = _make(project, target)
    assert done.returncode == 0, done.stdout + done.stderr
    assert _installed(project) == LOCKED


def test_the_oldest_pip_will_do(project: Path) -> None:
    """The same is true of the pip that came with Python 3.11.0; Python 3.12 brought a newer."""
    if sys.version_info < (3, 12):
        _use_oldest_pip(project)
    done = _make(project, ".venv/add")
    assert done.returncode == 0, done.stdout + done.stderr
    assert _installed(project) == LOCKED


def _use_oldest_pip(project: Path) -> None:
    wheels = [str(path) for path in OLDEST_PIP.glob("pip-22.3-*.whl")]
    assert wheels, "`make tests` brings the oldest pip, and would have put it here"
    pip = (".venv/bin/python", "-m", "pip")
    done = _run(project, *pip, "install", "--force-reinstall", *wheels)
    assert done.returncode == 0, done.stderr
    assert " 22.3 " in _run(project, *pip, "--version").stdout


def test_a_lock_that_lacks_something_is_told_at_once(project: Path) -> None:
    """What is needed and not locked is not fetched from anywhere: it stops the installation."""
    _lock(project, "requirements-add.txt", {"canal": "1.0", "hinge": "1.0"})
    done = _make(project, ".venv/add")
    assert done.returncode != 0
    assert "canal 1.0 requires lock, which is not installed" in done.stdout
    assert not (project / ".venv/add").exists()


def test_another_file_under_the_locked_name_is_refused(project: Path) -> None:
    """A wheel whose hash is not the locked one is not installed."""
    with ZipFile(project / "index/hinge-1.0-py3-none-any.whl", "a") as wheel:
        wheel.writestr("hinge.py", "changed = True\n")
    done = _make(project, ".venv/add")
    assert done.returncode != 0
    assert "DO NOT MATCH THE HASHES" in done.stderr


@pytest.mark.parametrize(
    ("lock", "extras", "groups"),
    [
        ("requirements.txt", (), ()),
        ("requirements-add.txt", ("add",), ()),
        ("requirements-dev.txt", (), ("dev",)),
    ],
)
def test_each_lock_holds_all_that_is_needed(
    lock: str, extras: Sequence[str], groups: Sequence[str]
) -> None:
    """What pyproject.toml names is locked, and what that needs, its extras too, to the end.

    `pip check` does not look at extras.
    """
    ours = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = [*ours["project"]["dependencies"]]
    wanted += [each for extra in extras for each in ours["project"]["optional-dependencies"][extra]]
    wanted += [each for group in groups for each in ours["dependency-groups"][group]]
    text = (ROOT / lock).read_text(encoding="utf-8")
    locked = {canonicalize_name(name) for name in re.findall(r"^([\w.-]+)==", text, re.MULTILINE)}
    assert {name for name, _ in _needed(wanted)} - locked == set()


def _needed(wanted: Iterable[str]) -> set[tuple[str, str]]:
    """Follow requirements to the end, each package apart for each extra of it (or "")."""
    found: set[tuple[str, str]] = set()
    waiting = [Requirement(each) for each in wanted]
    while waiting:
        each = waiting.pop()
        name = canonicalize_name(each.name)
        for extra in {"", *each.extras} - {told for known, told in found if known == name}:
            found.add((name, extra))
            waiting += [
                needed
                for needed in map(Requirement, requires(name) or ())
                if not needed.marker or needed.marker.evaluate({"extra": extra})
            ]
    return found


def test_the_lock_of_npm_holds_a_hash_of_every_package() -> None:
    """`npm ci` installs what its lock names and checks it; the lock names no place to get it."""
    lock = json.loads((ROOT / "tests/browser/package-lock.json").read_text(encoding="utf-8"))
    packages = {path: each for path, each in lock["packages"].items() if path}
    assert packages
    assert [path for path, each in packages.items() if not each.get("integrity")] == []
    assert [path for path, each in packages.items() if "resolved" in each] == []
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert "npm ci --ignore-scripts" in makefile
