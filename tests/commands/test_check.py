"""`python -m hooks check`: fast because it leaves out all that only readers need."""

from __future__ import annotations

import os
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
        "hooks.publish.pages.search_page",
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
