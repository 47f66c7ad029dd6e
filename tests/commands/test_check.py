"""`python -m hooks check`: fast because it leaves out all that only readers need."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
COMMAND = "import sys; from hooks.__main__ import main; main(['check']); print(*sys.modules)"


@pytest.fixture(scope="module")
def loaded() -> set[str]:
    """Check the shipped site, and give the modules that this has loaded."""
    done = subprocess.run(
        [sys.executable, "-c", COMMAND],
        cwd=ROOT,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=True,
    )
    return set(done.stdout.splitlines()[-1].split())


@pytest.mark.parametrize(
    "module",
    [
        "pagefind_bin",
        "hooks.publish.publication",
        "hooks.publish.pages.page_plan",
        "hooks.publish.data.exports",
        "hooks.publish.pictures.network_picture",
        "hooks.publish.pictures.timeline_picture",
        "hooks.publish.pages.index_pages",
        "hooks.commands.add",
        "hooks.add.formats.document",
    ],
)
def test_a_check_loads_nothing_for_readers_or_of_other_commands(
    loaded: set[str], module: str
) -> None:
    """Pictures, pages and importers would take longer to load than the site to be checked."""
    assert (ROOT / f"{module.replace('.', '/')}.py").exists() or not module.startswith("hooks")
    assert module not in loaded


def test_a_check_loads_what_it_checks_with(loaded: set[str]) -> None:
    """The list of modules is real: what finds the problems is among them."""
    assert {"mkdocs", "hooks.link.linker", "hooks.verify.page_checks"} <= loaded


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder with our Makefile, whose programs are installed, and no settings yet."""
    root = tmp_path_factory.mktemp("kept")
    for name in ("Makefile", "requirements.txt"):
        shutil.copy(ROOT / name, root)
    (root / "docs").mkdir()
    (root / "hooks").symlink_to(ROOT / "hooks")
    python = root / ".venv/bin/python"
    python.parent.mkdir(parents=True)
    python.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
    python.chmod(0o755)
    (root / ".venv/site").touch()
    return root


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        (None, "there is no “mkdocs.yml” here.\nGo to the folder of the site"),
        ("site_name: Our site: news\n", "mkdocs.yml:1: this file cannot be read at"),
        ("site_name: Us\n\ttheme:\n", "mkdocs.yml:2: this file cannot be read at “theme:”"),
        ("- site_name\n", "mkdocs.yml:1: this file holds no settings"),
        ("site_name: Us\ntheme: paper\n", "mkdocs.yml:2: there is no theme “paper”"),
        ("site_name: Us\nsite_nam: x\n", "mkdocs.yml:2: “site_nam” is no setting"),
        ("site_name: 5\n", "mkdocs.yml:1: the value of “site_name” is no text"),
        ("site_name: Us\nextra: 5\n", "mkdocs.yml:2: the value of “extra” is of another kind"),
        ("site_name: Us\nhooks:\n  - x.py\n", "mkdocs.yml:2: “hooks” names “"),
        ("site_name: Us\nmarkdown_extensions:\n  - x\n", "mkdocs.yml:2: the extension “x” is"),
        ("site_name: Us\nsite_url: https://a.b\nsite_url: c\n", "mkdocs.yml:3: “site_url” is no"),
    ],
)
def test_make_tells_of_settings_in_our_words(kept: Path, settings: str | None, told: str) -> None:
    """Before anything is built: the line, what is wrong, what to write; with exit status 2."""
    (kept / "mkdocs.yml").unlink(missing_ok=True)
    (kept / ".venv/settings").unlink(missing_ok=True)
    if settings is not None:
        (kept / "mkdocs.yml").write_text(settings)
    else:
        (kept / ".venv/settings").touch()  # they were good, and are gone
    done = subprocess.run(["make", "site"], cwd=kept, capture_output=True, text=True, check=False)
    said = done.stdout + done.stderr
    assert (done.returncode, told in said) == (2, True), said
    assert "MkDocs" not in said
    assert "Config value" not in said


def test_make_looks_at_good_settings_once(kept: Path) -> None:
    """Settings that can be used are looked at again only when they have changed."""
    settings = kept / "mkdocs.yml"
    settings.write_text("site_name: Us\n")
    make = ["make", "--no-print-directory", ".venv/settings"]
    first = subprocess.run(make, cwd=kept, capture_output=True, text=True, check=True)
    again = subprocess.run(make, cwd=kept, capture_output=True, text=True, check=True)
    assert (first.stdout, first.stderr, "up to date" in again.stdout) == ("", "", True)
