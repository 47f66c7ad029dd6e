"""A page before and after it is rendered."""

from hooks.edition.page_record import manuscript, summary_of, with_lead
from tests.builders import page, source


def test_citations_are_known_before_the_page_is_rendered() -> None:
    """With the lines of the file; those that are not understood are kept apart."""
    made = manuscript(
        page("a.md", "One [@lee-2021, para. 1].\n\nTwo [@]."), {"lee-2021": source("lee-2021")}
    )
    assert [each.raw for each in made.citations.values()] == ["[@lee-2021, para. 1]"]
    assert len(made.cites) >= 1


def test_a_page_without_a_summary_has_none() -> None:
    """Briefings and profiles alone have one."""
    assert summary_of(page("a.md")) == ""


def test_the_summary_stands_below_the_first_heading() -> None:
    """Or at the top, where there is no heading."""
    assert with_lead("<h1>A</h1><p>B</p>", "<p>S</p>").startswith("<h1>A</h1>")
    assert with_lead("<h1>A</h1><p>B</p>", "S").index("S") < len("<h1>A</h1><p>B</p>S")
    assert "S" in with_lead("<p>B</p>", "S").partition("<p>B</p>")[0]
    assert with_lead("<p>B</p>", "") == "<p>B</p>"
