"""Warnings that an editor has looked at and stands by."""

import pytest

from hooks.problems import Problem
from hooks.verify.acceptances import apply_acceptances
from tests.builders import page, site

ACCEPTED = {"rule": "risky-name", "words": "“Bo”", "reason": "He has no other name."}
RISKY = Problem("docs/a.md", 2, "risky-name", "the name “Bo” is short")


def test_an_accepted_warning_is_not_reported() -> None:
    """The page of the warning accepts it by rule and words, and gives the reason."""
    verdict = apply_acceptances(site(pages=[page("a.md", accepted=[ACCEPTED])]), [RISKY])
    assert verdict.problems == ()
    assert [(each.problem, each.reason) for each in verdict.accepted] == [
        (RISKY, "He has no other name.")
    ]


def test_an_acceptance_holds_for_its_own_page_alone() -> None:
    """Another page with the same warning must accept it itself."""
    whole = site(pages=[page("a.md", accepted=[ACCEPTED]), page("b.md")])
    other = Problem("docs/b.md", 2, "risky-name", "the name “Bo” is short")
    assert apply_acceptances(whole, [RISKY, other]).problems == (other,)


def test_an_acceptance_of_nothing_is_a_warning() -> None:
    """Other words, or a warning that is gone, leave the acceptance unused."""
    whole = site(pages=[page("a.md", accepted=[{**ACCEPTED, "words": "“Jo”"}])])
    rules = [problem.rule for problem in apply_acceptances(whole, [RISKY]).problems]
    assert sorted(rules) == ["risky-name", "unused-acceptance"]


def test_an_acceptance_holds_for_its_own_rule_alone() -> None:
    """The same words in a warning of another rule are another matter."""
    other = Problem("docs/a.md", 2, "post-overlap", "the name “Bo” is short")
    whole = site(pages=[page("a.md", accepted=[ACCEPTED])])
    assert other in apply_acceptances(whole, [RISKY, other]).problems


def test_an_error_cannot_be_accepted() -> None:
    """Only warnings can; an acceptance of an error is reported where it is read."""
    error = Problem("docs/a.md", 2, "unknown-source", "“Bo” is no source")
    whole = site(pages=[page("a.md", accepted=[{**ACCEPTED, "rule": "unknown-source"}])])
    assert apply_acceptances(whole, [error]).problems == (error,)


@pytest.mark.parametrize(
    "reason", ["Quayside.", "is fine", "Fine.", "we have checked this", "all good", "no no"]
)
def test_empty_words_are_no_reason(reason: str) -> None:
    """What tells readers nothing is none, however many words it has."""
    whole = site(pages=[page("a.md", accepted=[{**ACCEPTED, "reason": reason}])])
    found = {each.rule: each for each in apply_acceptances(whole, [RISKY]).problems}
    assert sorted(found) == ["risky-name", "unused-acceptance"]
    told = found["unused-acceptance"]
    assert told.text == "this page accepts “risky-name” for ““Bo””, but gives no reason"
    assert told.hint == f"Say why it is right, in a sentence: “{reason}” tells readers nothing."


@pytest.mark.parametrize(
    "reason", ["checked by hand", "Only he is", "Own translation", "the 1901 Bo"]
)
def test_few_words_may_be_a_reason(reason: str) -> None:
    """One word that says something is enough beside another."""
    whole = site(pages=[page("a.md", accepted=[{**ACCEPTED, "reason": reason}])])
    assert apply_acceptances(whole, [RISKY]).problems == ()
