"""The accessibility statement lists the checks that are run, and no others."""

from __future__ import annotations

import re
from pathlib import Path

from tests.browser import test_accessibility, test_controls

STATEMENT = Path(__file__).parents[2] / "docs/about/accessibility.md"
HEADING = "## How this site is tested"


def checks() -> list[str]:
    """Give the first sentence of each test that looks at the pages, as an item of a list."""
    tests = [
        value
        for module in (test_accessibility, test_controls)
        for name, value in vars(module).items()
        if name.startswith("test_")
    ]
    sentences = ((test.__doc__ or "").strip().split("\n\n")[0] for test in tests)
    return [f"- {' '.join(sentence.split())}" for sentence in sentences]


def test_the_statement_lists_the_checks_that_are_run() -> None:
    """Whoever adds a check or drops one is told what the statement must say."""
    section = STATEMENT.read_text(encoding="utf-8").partition(HEADING)[2].partition("\n## ")[0]
    assert re.findall(r"^- .*$", section, re.MULTILINE) == checks()
