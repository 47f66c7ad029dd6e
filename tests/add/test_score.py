"""The corpus: `add` comes as near to what careful humans make of documents as it should."""

import time
from dataclasses import replace

import pytest

from hooks.add.new_source import NewSource
from tests.add.corpus.papers import Paper, papers, read
from tests.add.corpus.received_file import received_file
from tests.add.score import Score, score, take, take_file

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


LONG = 5000
"""Words of some ten pages."""


@pytest.mark.alone
@pytest.mark.parametrize(
    "name",
    ["minutes.pdf", "board-paper.pdf", "policy-word.docx", "coroner-word.docx", "letter.txt"],
)
def test_a_document_of_ten_pages_is_taken_fast(name: str) -> None:
    """Two seconds are enough, the library's own time included."""
    paper = next(each for each in papers() if each.name == name)
    times = LONG // len(paper.body.split()) + 1
    body = "\n\n".join([paper.body] * times)
    raw = received_file(replace(paper, body=body, parts=read(body)))
    begun = time.process_time()
    made = take_file(name, raw)
    assert time.process_time() - begun < SECONDS
    assert isinstance(made, NewSource)
    assert len(made.text.split()) > LONG / 2


@pytest.mark.parametrize("paper", papers(), ids=lambda paper: paper.name)
def test_a_document_is_taken_fast_and_every_guess_is_said(paper: Paper) -> None:
    """No document takes two seconds, and type, title, date and author stand under “Check”."""
    begun = time.process_time()
    made = take(paper)
    assert time.process_time() - begun < SECONDS
    assert isinstance(made, NewSource)
    said = {check.partition(":")[0] for check in made.to_check}
    assert {"type", "title", "date", "author"} <= said
