"""Citations of sources and paragraphs that are not there."""

import pytest

from hooks.read.citation_syntax import parse_citation
from hooks.verify.cites import Cite, check_cites
from tests.builders import site, source

SITE = site(sources=[source("lee-2021", "One.\n\nTwo.")])


@pytest.mark.parametrize(
    ("raw", "rules"),
    [
        ("[@lee-2021]", []),
        ("[@lee-2021, paras 1–2]", []),
        ("[@lee-2021, para. 3]", ["unknown-paragraph"]),
        ("[@lee-2021, paras 2–4]", ["unknown-paragraph", "unknown-paragraph"]),
        ("[@lee-2020, para. 1]", ["unknown-source"]),
        ("[@lee-2021; @moss-2020]", ["unknown-source"]),
        ("[@lee-2021 para 1]", ["citation-syntax"]),
    ],
)
def test_a_citation_leads_to_a_paragraph_that_is_there(raw: str, rules: list[str]) -> None:
    """Whatever else is a problem with file and line, one for each missing paragraph."""
    found = check_cites([Cite("docs/a.md", 7, raw, parse_citation(raw, 7))], SITE)
    assert [problem.rule for problem in found] == rules
    assert {(problem.path, problem.line) for problem in found} <= {("docs/a.md", 7)}
    assert all(raw in problem.text for problem in found)


def test_the_nearest_source_is_suggested() -> None:
    """A slip in an id is answered with the id that was likely meant."""
    raw = "[@lee-2012]"
    (problem,) = check_cites([Cite("docs/a.md", 7, raw, parse_citation(raw, 7))], SITE)
    assert problem.hint == "Did you mean “lee-2021”?"
