"""The days in the sitemap."""

from pathlib import Path

from hooks.publish.data.feeds import last_changes
from tests.canal import canal_edition


def test_a_page_has_the_day_of_its_last_change_of_substance(copy: Path) -> None:
    """Pages about the site too; a month, or no date, is left out; a source has its own."""
    for name, day in (("people/mina-lyle", "2023-02"), ("people/idris-vane", "2021-01-05")):
        path = copy / f"docs/{name}.md"
        text = path.read_text("utf-8").replace("---\n", f"---\nupdated: {day}\n", 1)
        path.write_text(text, "utf-8")
    (copy / "docs/about").mkdir(exist_ok=True)
    (copy / "docs/about/more.md").write_text("---\nupdated: 2020-02-02\n---\n# More\n", "utf-8")
    assert last_changes(canal_edition(copy).site) == {
        "about/more.md": "2020-02-02",
        "briefings/lower-flight.md": "2022-04-01",
        "people/idris-vane.md": "2021-01-05",
        "sources/board-2022.md": "2022-03-08",
        "sources/thornbury-2021.md": "2021-05-12",
    }
