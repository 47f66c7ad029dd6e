"""Eight words of a source outside quotation marks are noticed."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hooks.verify.quotations.copying import CopyIndex
from tests.verify.documents import corpus

_WORDS = (
    "The guild of pilots supports the plan to dredge the outer bar before winter, said Ada Orme "
    "of the Harbour and Coast Board."
)
_INDEX = CopyIndex(
    corpus({"bar-1999": ["Something else was said here.", _WORDS]}),
    ["Harbour and Coast", "Harbour and Coast Board", "Ada Orme", "guild of pilots"],
)


@pytest.mark.parametrize(
    ("statement", "run"),
    [
        (
            "It supports the PLAN to dredge — the outer bar before long.",
            "supports the PLAN to dredge - the outer bar before",
        ),
        (_WORDS, _WORDS.removesuffix(".")),
        ("The guild’s view: it supports the plan to dredge the outer harbour.", ""),
        (
            "dredge the outer bar before winter, said Ada Orme.",
            "dredge the outer bar before winter, said Ada Orme",
        ),
        ("the outer bar before winter, said Ada Orme.", ""),
        ("said Ada Orme of the Harbour and Coast Board", ""),
    ],
)
def test_runs(statement: str, run: str) -> None:
    """A run of eight words is reported whole; names and labels count as one word each."""
    findings = _INDEX.unquoted_source_text(statement, [])
    assert [finding.text.split("”")[0] for finding in findings] == ([f"“{run}"] if run else [])


def test_quotation_marks_break_a_run() -> None:
    """Words inside quotation marks neither count nor join what stands around them."""
    text = "supports the plan to “dredge” the outer bar before winter"
    span = (text.index("“"), text.index("”") + 1)
    assert _INDEX.unquoted_source_text(text, [span]) == []


@given(st.integers(0, 20), st.integers(0, 20))
def test_wherever_a_run_lies(first: int, last: int) -> None:
    """Every stretch of a source is found if it has eight words, and only then."""
    words = [f"w{number}" for number in range(20)]
    index = CopyIndex(corpus({"a": [" ".join(words)]}))
    stretch = words[first:last]
    found = index.unquoted_source_text(" ".join(["x", *stretch, "y"]), [])
    assert bool(found) == (len(stretch) >= 8)


def test_linear() -> None:
    """A long statement is compared with long sources in no time."""
    text = " ".join(f"word{number % 997} of the" for number in range(30_000))
    index = CopyIndex(corpus({"a": [text]}))
    began = time.process_time()
    index.unquoted_source_text("a b c of the word1 of the " * 500, [])
    assert time.process_time() - began < 5
