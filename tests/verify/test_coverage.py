"""Paragraphs that nothing cites."""

from hooks.model.citations import Citation, CitedSource
from hooks.verify.coverage import uncited_paragraphs
from tests.builders import site
from tests.verify.documents import source

WHOLE = site([], [], [source("lee-1998", ["One.", "Two.", "~ Ann Lee", "Three."])])


def _citation(*numbers: int) -> Citation:
    return Citation("", 1, (CitedSource("lee-1998", numbers),))


def test_what_nothing_cites_is_told_in_one_notice() -> None:
    """By number, with the first words; what has no number need not be cited."""
    (found,) = uncited_paragraphs(WHOLE, [_citation(2)])
    assert found.rule == "uncited-paragraph"
    assert found.text == "nothing cites paras 1, 3: “One.”"


def test_a_source_that_is_cited_throughout_is_not_told() -> None:
    """By several citations together."""
    assert uncited_paragraphs(WHOLE, [_citation(1, 2), _citation(3)]) == []
