"""What the checks of a page came to."""

from hooks.problems import Problem
from hooks.verify.page_report import (
    CheckedQuotation,
    CitedLink,
    CitedWords,
    Footing,
    PageReport,
    Statement,
    counts,
)


def _statement(footing: Footing) -> Statement:
    return Statement(1, "", footing, "It leaks.", ())


def _quotation(result: str, *, is_pin: bool = False) -> CheckedQuotation:
    return CheckedQuotation("x.md", 1, "", "it leaks", result, (), (), is_pin=is_pin)


def test_statements_and_quotations_are_counted() -> None:
    """Pins are no quotations of readers."""
    report = PageReport(
        "x.md",
        "docs/x.md",
        (_statement(Footing.CITED), _statement(Footing.CITED), _statement(Footing.EDITORIAL)),
        (
            _quotation("verified"),
            _quotation("quote-not-found"),
            _quotation("quote-misplaced"),
            _quotation("verified", is_pin=True),
        ),
        (),
    )
    assert report.count(Footing.CITED) == 2
    found = counts(report)
    assert found["statements"] == 3
    assert (found["quotations"], found["quotations_verified"]) == (3, 1)
    assert (found["pins"], found["pins_verified"]) == (1, 1)


def test_reports_of_one_page_are_joined() -> None:
    """Its front matter and its words are checked apart."""
    problem = Problem("docs/x.md", 1, "uncited-statement", "It.")
    words, link = CitedWords("", "It leaks", ()), CitedLink("lee-2014", ())
    one = PageReport("x.md", "docs/x.md", (_statement(Footing.CITED),), (), (problem,), (words,))
    other = PageReport(
        "x.md",
        "docs/x.md",
        (),
        (_quotation("verified"),),
        (problem,),
        (words,),
        (link,),
        {("events", 0): ("the date",)},
    )
    both = one.joined(other)
    assert (len(both.statements), len(both.quotations)) == (1, 1)
    assert (both.problems, both.cited, both.links) == ((problem,) * 2, (words,) * 2, (link,))
    assert both.resting == other.resting
