"""`python -m hooks why`, on a real build of the fixture site."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CONFIG = ROOT / "tests" / "site" / "mkdocs.yml"


def _why(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "hooks", "why", "--config", str(CONFIG), *arguments]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    return subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize(
    ("page", "words", "told"),
    [
        ("docs/briefings/lower-flight.md", ["Rosa", "Thornbury"], "rule name: "),
        ("/sources/thornbury-2021/", [], "sources/thornbury-2021.md: "),
    ],
)
def test_a_page_of_a_real_build_is_explained(page: str, words: list[str], told: str) -> None:
    """Pages are explained as the host rendered them, named by their file or their address."""
    done = _why(page, *words)
    assert (done.returncode, done.stderr) == (0, "")
    assert told in done.stdout


def test_a_page_that_is_not_there_is_explained() -> None:
    """The nearest pages are suggested, and the status is 2."""
    done = _why("docs/briefings/lower-fligth.md")
    assert done.returncode == 2
    assert "is no page of this site. Did you mean briefings/lower-flight.md" in done.stderr
