"""Citations of sources and paragraphs that are not there."""

from dataclasses import replace

import pytest

from hooks.model.key_lines import KeyLines
from hooks.read.citation_syntax import parse_citation
from hooks.verify.cites import Cite, check_cites, front_matter_cites
from tests.builders import site, source
from tests.edition.dated_pages import commitments

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


@pytest.mark.parametrize(
    ("raw", "hint"),
    [
        ("[@lee-2021 para 1]", "Write [@lee-2021, para 1]"),
        ("lee-2021 para 1", "Write:\ncite: lee-2021, para 1"),
        ("[@lee-1999 para 1]", "Write [@source-id, para. 7], or \\[@ where no citation is meant."),
        ("[@]", "Write [@source-id, para. 7], or \\[@ where no citation is meant."),
    ],
)
def test_how_a_citation_is_written_is_said(raw: str, hint: str) -> None:
    """The very one, where it is clear which source is meant; in the front matter as a key."""
    (problem,) = check_cites([Cite("docs/a.md", 7, raw, "it has no comma: write [@x]")], SITE)
    assert problem.hint == hint
    is_clear = "lee-2021" in raw
    assert problem.text == f"“{raw}” is not understood: it has no comma" + ": write [@x]" * (
        not is_clear
    )


def test_what_is_broken_or_wrong_is_told_elsewhere() -> None:
    """A source whose file is told about, and a key that could not be taken."""
    raw = "[@moss-2020, para. 1]"
    broken = replace(SITE, broken=frozenset({"moss-2020"}))
    assert check_cites([Cite("docs/a.md", 7, raw, parse_citation(raw, 7))], broken) == []
    wrong = KeyLines(wrong=frozenset({("commitments", 0, "cite")}))
    made = commitments({"statement": "One.", "cite": "lee-2021, para. 1"})
    for page, count in ((made, 1), (replace(made, lines=wrong), 0)):
        assert len([*front_matter_cites(site([], [page], [source("lee-2021")]))]) == count
