"""The page that is meant by what somebody types or pastes."""

import pytest

from hooks.report.page_choice import choose_page, nearest_pages

PAGES = [
    "index.md",
    "briefings/index.md",
    "briefings/bells.md",
    "sources/bells.md",
    "sources/a-1.md",
]


@pytest.mark.parametrize(
    ("given", "page"),
    [
        ("docs/briefings/bells.md", "briefings/bells.md"),
        ("./docs/briefings/bells.md", "briefings/bells.md"),
        ("C:\\site\\docs\\briefings\\bells.md", "briefings/bells.md"),
        ("sources/bells.md", "sources/bells.md"),
        ("briefings/bells", "briefings/bells.md"),
        ("/briefings/bells/", "briefings/bells.md"),
        ("http" + "s://example.org/choir/briefings/bells/?x#para_1", "briefings/bells.md"),
        ("http" + "s://example.org/", "index.md"),
        ("site/briefings/bells/index.html", "briefings/bells.md"),
        ("briefings/", "briefings/index.md"),
        ("docs/index.md", "index.md"),
        ("/", "index.md"),
        ("a-1", "sources/a-1.md"),
        ("http" + "s://[example/briefings/bells/", "briefings/bells.md"),
        ("//[", "index.md"),
        ("", "index.md"),
        ("bells", ""),
        ("briefings/balls.md", ""),
    ],
)
def test_a_page_is_found(given: str, page: str) -> None:
    """A file, a path below docs/ and an address lead to the page; two that fit are none."""
    assert choose_page(given, PAGES) == page


def test_the_nearest_pages_are_suggested() -> None:
    """A slip of the pen is answered with the pages that look like it."""
    assert nearest_pages("docs/briefings/balls.md", PAGES)[0] == "briefings/bells.md"
    assert "sources/a-1.md" in nearest_pages("a1.md", PAGES)
