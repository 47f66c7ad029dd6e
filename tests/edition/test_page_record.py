"""A page before and after it is rendered."""

import pytest

from hooks.edition.page_record import manuscript, with_lead
from hooks.model.key_lines import KeyLines
from hooks.model.pages import BriefingFrontMatter, Page
from tests.builders import page, person, source


def test_citations_are_known_before_the_page_is_rendered() -> None:
    """With the lines of the file; those that are not understood are kept apart."""
    made = manuscript(
        page("a.md", "One [@lee-2021, para. 1].\n\nTwo [@]."), {"lee-2021": source("lee-2021")}
    )
    assert [each.raw for each in made.citations.values()] == ["[@lee-2021, para. 1]"]
    assert len(made.cites) >= 1


def test_the_summary_stands_below_the_first_heading() -> None:
    """Or at the top, where there is no heading."""
    assert with_lead("<h1>A</h1><p>B</p>", "<p>S</p>").startswith("<h1>A</h1>")
    assert with_lead("<h1>A</h1><p>B</p>", "S").index("S") < len("<h1>A</h1><p>B</p>S")
    assert "S" in with_lead("<p>B</p>", "S").partition("<p>B</p>")[0]
    assert with_lead("<p>B</p>", "") == "<p>B</p>"


@pytest.mark.parametrize(
    ("summary", "entity", "lead"),
    [
        ("A lamp & more.", "", '<p class="lead editorial">A lamp &amp; more.</p>\n'),
        ("A\n lamp.", "ann-lee", '<p class="lead background">A lamp.</p>\n'),
        ("A lamp [@lee-2021].", "", '<p class="lead">A lamp {}.</p>\n'),
        ("A [[ann-lee]].", "", '<p class="lead editorial">A {}.</p>\n'),
    ],
)
def test_a_summary_without_a_citation_is_framing_or_background(
    summary: str, entity: str, lead: str
) -> None:
    """That of a briefing is framing and that of a profile background."""
    values = {"title": "X", "summary": summary}
    meta = (
        person(entity, summary=summary).meta
        if entity
        else BriefingFrontMatter.model_validate(values)
    )
    lines = KeyLines({("summary",): 3})
    made = manuscript(Page("docs/briefings/x.md", meta, "One.\n\n[@].", 5, lines), {})
    assert made.lead == lead.format(*(each.char for each in made.tokens[:1]))
    assert made.markdown.startswith("One.\n\n")
    assert [5 - 1 + each.line for each in made.tokens] == ([3, 7] if "[" in summary else [7])
