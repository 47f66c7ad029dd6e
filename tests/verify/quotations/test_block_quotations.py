"""The words of block quotations, and what is cited for them."""

import pytest

from hooks.verify.quotations.block_quotations import block_quotations
from tests.verify.quotations.cited_pages import reading_of


@pytest.mark.parametrize(
    ("inside", "found"),
    [
        ("<p>It leaks. @</p>", [("It leaks.", 0)]),
        ("<p>It</p><p>leaks. @</p>", [("It leaks.", 0)]),
        ("<p>“It leaks.” @</p>", [("It leaks.", 0)]),
        ("<p>“It” and “leaks” @</p>", [("“It” and “leaks”", 0)]),
        ("<p>“It” leaks @</p>", [("“It” leaks", 0)]),
        ("<p>It “leaks” @</p>", [("It “leaks”", 0)]),
        ("<p>“It leaks now @</p>", [("“It leaks now", 0)]),
        ("<p>It leaks @. </p>", [("It leaks", 0)]),
        ("<p>It @ leaks.</p>", [("It leaks.", 0)]),
        ("<p>It leaks. @</p><p>It sinks. @</p>", [("It leaks.", 0), ("It sinks.", 1)]),
        ("<p>It leaks. @</p><p>It sinks.</p>", [("It leaks. It sinks.", 0)]),
        ("<p>It leaks.</p>", [("It leaks.", None)]),
    ],
)
def test_citations_inside_cover_the_words_before_them(
    inside: str, found: list[tuple[str, int | None]]
) -> None:
    """The last one also what follows it, unless that is only a stop; marks around all are none."""
    reading, (unit,) = reading_of(f"<blockquote>{inside}</blockquote>")
    made = block_quotations(unit, None, reading)
    assert [(text, unit.citations.index(it) if it else None) for text, it in made] == found


@pytest.mark.parametrize(
    ("behind", "is_cited"),
    [
        ("<p>@</p>", True),
        ("<p>(@) and more @</p>", True),
        ("<p>— @</p>", True),
        ("<p>So says the log @</p>", False),
        ("<p>More.</p>", False),
        ("<h2>More</h2><p>@</p>", False),
        ("<blockquote><p>@</p></blockquote>", False),
        ("", False),
    ],
)
def test_a_citation_may_open_the_next_paragraph(behind: str, *, is_cited: bool) -> None:
    """With nothing but a dash or a bracket before it, in the same section."""
    html = f"<blockquote><p>It leaks.</p></blockquote>{behind}"
    reading, (unit, *others) = reading_of(html)
    following = others[0] if others else None
    ((text, token),) = block_quotations(unit, following, reading)
    assert text == "It leaks."
    assert token == (following.citations[0] if following and is_cited else None)
