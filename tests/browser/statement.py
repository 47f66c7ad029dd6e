"""Write the checks that are run into the accessibility statement.

Run it as `python -m tests.browser.statement` after adding, dropping or rewording one.
"""

from pathlib import Path

from tests.browser import (
    test_accessibility,
    test_controls,
    test_evidence,
    test_long_pages,
    test_overview_pages,
    test_search,
)

STATEMENT = Path(__file__).parents[2] / "docs/about/accessibility.md"
HEADING = "## How this site is tested"
COMMAND = "python -m tests.browser.statement"
_MODULES = (
    test_accessibility,
    test_controls,
    test_evidence,
    test_long_pages,
    test_overview_pages,
    test_search,
)


def checks() -> list[str]:
    """Give the first sentence of each test that looks at the pages, as an item of a list."""
    tests = [
        value
        for module in _MODULES
        for name, value in vars(module).items()
        if name.startswith("test_")
    ]
    sentences = ((test.__doc__ or "").strip().split("\n\n")[0] for test in tests)
    return [f"- {' '.join(sentence.split())}" for sentence in sentences]


def with_checks(statement: str) -> str:
    """Put the list in place of the one that stands below the heading of the tests."""
    before, heading, rest = statement.partition(f"{HEADING}\n")
    section, below, after = rest.partition("\n## ")
    words = [line for line in section.splitlines() if line and not line.startswith("- ")]
    listed = "\n".join([*(f"{line}\n" for line in words), *checks(), ""])
    return f"{before}{heading}\n{listed}{below}{after}"


def main() -> None:
    """Renew the list in the statement."""
    STATEMENT.write_text(with_checks(STATEMENT.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
