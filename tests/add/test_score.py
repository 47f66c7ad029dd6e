"""The corpus: `add` comes as near to what careful humans make of documents as it should."""

from __future__ import annotations

import time

import pytest

from hooks.add.new_source import NewSource
from tests.add.corpus.papers import Paper, papers
from tests.add.score import Score, score, take

LEAST = {
    "words": 1.0,
    "faithful": 1.0,
    "paragraphs": 0.95,
    "headings": 0.95,
    "items": 0.95,
    "tables": 0.95,
    "other blocks": 0.95,
    "type": 0.95,
    "date": 0.95,
    "numbering": 0.95,
    "language": 0.95,
    "title": 0.9,
    "who": 0.9,
    "names": 0.85,
}
"""The share of each measure that must be found, and right."""
SECONDS = 2.0


def test_the_score_is_held() -> None:
    """Each measure is at least what it should be, both ways."""
    total = Score()
    for paper in papers():
        made = take(paper)
        total.add(score(paper, made if isinstance(made, NewSource) else None))
    assert set(LEAST) == set(total.wanted)
    for measure, least in LEAST.items():
        right = total.right[measure]
        assert right >= least * total.wanted[measure], measure
        assert right >= least * total.made[measure], measure


@pytest.mark.parametrize("paper", papers(), ids=lambda paper: paper.name)
def test_a_document_is_taken_fast_and_every_guess_is_said(paper: Paper) -> None:
    """No document takes two seconds, and type, title, date and author stand under “Check”."""
    begun = time.process_time()
    made = take(paper)
    assert time.process_time() - begun < SECONDS
    assert isinstance(made, NewSource)
    said = {check.partition(":")[0] for check in made.to_check}
    assert {"type", "title", "date", "author"} <= said
