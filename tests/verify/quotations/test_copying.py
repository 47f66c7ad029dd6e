"""Eight words of a source outside quotation marks are noticed."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hooks.verify.quotations.copying import find_copies
from hooks.verify.texts.corpus import Corpus
from hooks.verify.texts.folded_words import blanked
from hooks.verify.texts.quotation_folding import fold
from tests.growth import MOST, growth
from tests.verify.documents import corpus

_WORDS = (
    "The guild of pilots supports the plan to dredge the outer bar before winter, said Ada Orme "
    "of the Harbour and Coast Board."
)
_BAR = corpus({"bar-1999": ["Something else was said here.", _WORDS]})
_NAMES = ["Harbour and Coast", "Harbour and Coast Board", "Ada Orme", "guild of pilots"]


def _copies(statement: str, sources: Corpus = _BAR) -> list[str]:
    """Give what is reported of one statement."""
    text = fold(statement).text
    return [finding.text for _, finding in find_copies([text], sources, _NAMES)]


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
    assert [text.split("”")[0] for text in _copies(statement)] == ([f"“{run}"] if run else [])


def test_quotation_marks_break_a_run() -> None:
    """Words inside quotation marks neither count nor join what stands around them."""
    text = "supports the plan to “dredge” the outer bar before winter"
    span = (text.index("“"), text.index("”") + 1)
    assert _copies(blanked(text, [span])) == []


@given(st.integers(0, 20), st.integers(0, 20))
def test_wherever_a_run_lies(first: int, last: int) -> None:
    """Every stretch of a source is found if it has eight words, and only then."""
    words = [f"w{number}" for number in range(20)]
    stretch = words[first:last]
    found = _copies(" ".join(["x", *stretch, "y"]), corpus({"a": [" ".join(words)]}))
    assert bool(found) == (len(stretch) >= 8)


def test_a_date_counts_as_one_word() -> None:
    """The words of a date are one, as those of a name are."""
    sources = corpus({"a": ["The board met on Friday 16 August 2019 to hear of the lamps."]})
    assert _copies("It met on Friday 16 August 2019 to hear reports.", sources) == []
    assert _copies("The board met on Friday 16 August 2019 to hear of lamps.", sources)


def test_each_statement_is_told_its_own() -> None:
    """A run is reported for each statement that has it, two in one statement both."""
    one, two = "a b c d e f g h", "k l m n o p q r"
    found = find_copies([one, "a b c d", f"{two} x {one}"], corpus({"a": [f"{one} {two}"]}))
    assert [at for at, _ in found] == [0, 2, 2]


@pytest.mark.parametrize(
    ("statement", "source"),
    [
        ("a b c of the word1 of the ", "word{} of the "),
        ("a ", "a "),
        ("one two three four five six seven eight ", "one two three four five six seven eight "),
    ],
)
def test_linear(statement: str, source: str) -> None:
    """Twice the words take twice the time, those that repeat themselves too."""

    def searching(times: int) -> Callable[[], object]:
        texts = corpus({"a": ["".join(source.format(number % 997) for number in range(times))]})
        return lambda: list(find_copies([statement * times], texts, _NAMES))

    assert growth(searching, 2_000) < MOST
