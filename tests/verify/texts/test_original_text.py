"""The text of an original beside the words of its transcription."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from hooks.model.sources import Original
from hooks.problems import Problem
from hooks.verify.texts.original_text import (
    OriginalText,
    aligned,
    corrected,
    original_pages,
    original_places,
    rendered,
    short,
    words,
)
from tests.verify.documents import transcribed


def _corrections(*listed: tuple[str, str]) -> list[dict[str, str]]:
    return [{"original": one, "transcribed": other, "reason": "A slip."} for one, other in listed]


PAGES = "A letter\n\nOne begins\nhere.\n1\n\fit ends there. Two is\nhere.\n\n- three\n2\n\fFour."
BODY = "## A letter\n\nOne begins here. it ends there. Two is here.\n\n- three\n\nFour.\n"


def test_pages_follow_the_form_feeds_of_the_original() -> None:
    """A paragraph stands on the page on which it begins; a number of a page that goes ends none."""
    corrections = _corrections(
        ("here.\n1 it ends", "here. it ends"), ("three\n2 Four", "three Four")
    )
    one = transcribed(BODY, b"%PDF", PAGES, corrections=corrections)
    assert original_pages(one) == {"a-letter": 1, "para_1": 1, "para_2": 2, "para_3": 3}


@pytest.mark.parametrize(
    ("body", "extracted"),
    [
        ("One.\n\nTwo.\n", "One.\n\nTwo."),
        ("One.\n\nOther.\n", "One.\n\fTwo."),
        ("One.\n", None),
    ],
)
def test_pages_are_not_guessed(body: str, extracted: str | None) -> None:
    """Without form feeds, or where the texts part, no page is given."""
    assert original_pages(transcribed(body, b"One.", extracted)) == {}


@pytest.mark.parametrize(
    ("correction", "body", "page"),
    [
        (("the har- bour", "the harbour"), "In the harbour\n\nit leaks.", 2),
        (("har- bour", "harbour"), "In the harbour\n\nit leaks.", 2),
        (("r- bour", "rbour"), "In the harbour\n\nit leaks.", 1),
        (("har- bour\n\nit", "harbour it"), "In the harbour it\n\nleaks.", 2),
    ],
)
def test_a_page_that_ends_in_a_correction_ends_there(
    correction: tuple[str, str], body: str, page: int
) -> None:
    """Before as many words as follow it in the original, but not within one."""
    pages = "In the har-\n\fbour\n\nit leaks."
    one = transcribed(body, b"%PDF", pages, corrections=_corrections(correction))
    assert original_pages(one) == {"para_1": 1, "para_2": page}


def test_blocks_are_found_in_the_original_as_it_stands() -> None:
    """Whatever corrections took away or put there before them."""
    raw = "The old shp sailed.\n\nIt lekd.\n\nIt sank."
    body = "The ship sailed.\n\nIt leaked fast.\n\nIt sank."
    corrections = _corrections(("old shp", "ship"), ("lekd", "leaked fast"))
    one = transcribed(body, raw.encode(), corrections=corrections)
    assert original_places(one) == (
        raw,
        {"para_1": 0, "para_2": raw.index("It lekd"), "para_3": raw.index("It sank")},
    )


@pytest.mark.parametrize(
    ("body", "original", "places"),
    [
        ("- one\n- two", "• one\n• two", {"para_1": 2, "para_2": 8}),
        ("One.\n\nTwo.\n\nThree.", "One. To. Three.", {"para_1": 0}),
        ("One.\n\nTwo a b.\n\nThree.", "One. Two c b. Three.", {"para_1": 0, "para_2": 5}),
        ("One.\n\nTwo.", "", {}),
        ("", "One.", {}),
    ],
)
def test_blocks_behind_the_first_difference_have_no_place(
    body: str, original: str, places: dict[str, int]
) -> None:
    """Nor has one that begins there; bullets make no difference."""
    assert original_places(transcribed(body, original.encode())) == (original, places)


def test_a_correction_within_which_a_block_begins() -> None:
    """It begins where the words that were corrected do."""
    one = transcribed("A.\n\nB c d.", b"A. x d.", corrections=_corrections(("x", "B c")))
    assert original_places(one)[1] == {"para_1": 0, "para_2": 3}


def test_places_lead_back_over_corrections() -> None:
    """The last one first; within what was put there, to where it begins."""
    one = OriginalText("abd", "axyd", ((1, 1, 2),))
    assert [one.place(at) for at in range(4)] == [0, 1, 1, 2]
    two = OriginalText("abcd", "cxyz", ((0, 2, 0), (1, 1, 3)))
    assert [two.place(at) for at in range(5)] == [2, 3, 3, 3, 4]


@pytest.mark.parametrize(
    ("original", "keys", "text"),
    [
        ("caf\u0065\u0301".encode(), {}, "caf\u00e9"),
        ("\ufeffa\0b".encode(), {}, "a\ufffdb"),
        ("caf\u00e9".encode("cp1252"), {"original_encoding": "cp1252"}, "caf\u00e9"),
        (b"a b c", {"corrections": _corrections(("b", "x"), ("x c", "d"))}, "a d"),
        (b"a\nb  c", {"corrections": _corrections(("a b", "d"))}, "d  c"),
    ],
)
def test_the_text_is_that_of_the_original_corrected(
    original: bytes, keys: dict[str, Any], text: str
) -> None:
    """In its encoding, composed, without what no reader sees; corrections one after the other."""
    known = corrected(transcribed("a", original, **keys))
    assert isinstance(known, OriginalText)
    assert known.text == text


@pytest.mark.parametrize(
    ("original", "keys", "line", "told"),
    [
        (b"\xff", {}, 1, "is not written in the encoding utf-8"),
        (b"a", {"corrections": _corrections(("b", "c"))}, 12, "do not stand in the original"),
        (b"aaa", {"corrections": _corrections(("aa", "c"))}, 12, "more than once"),
    ],
)
def test_what_is_wrong_is_told(original: bytes, keys: dict[str, Any], line: int, told: str) -> None:
    """At its line."""
    problem = corrected(transcribed("a", original, **keys))
    assert isinstance(problem, Problem)
    assert (problem.line, problem.rule) == (line, "source-text-differs")
    assert told in problem.text


def test_some_originals_have_no_text() -> None:
    """A PDF from which none was taken, and an encoding that there is not; reading tells of both."""
    picture = Original.of(Path("a.pdf"), b"%PDF", None, held=True)
    assert corrected(replace(transcribed("a", b""), original=picture)) is None
    assert corrected(replace(transcribed("a", b""), original=None)) is None
    assert corrected(transcribed("a", b"a", original_encoding="utf-99")) is None


@pytest.mark.parametrize(
    ("ours", "theirs", "beside", "place"),
    [
        ("a b", "a b", [0, 1], None),
        ("- a", "• a", [0, 1], None),
        ("- a", "a", [0, 0], None),
        ("a", "• - a", [2], None),
        ("a", "a\n•", [0], None),
        ("a - b", "a b", [0], (1, 1)),
        ("a b", "a c", [0], (1, 1)),
        ("a b", "a", [0], (1, 1)),
        ("a", "a b", [0], (1, 1)),
        ("", "", [], None),
    ],
)
def test_words_are_laid_beside_each_other(
    ours: str, theirs: str, beside: list[int], place: tuple[int, int] | None
) -> None:
    """Up to where the texts part; bullets at the start of a line may stand in either."""
    assert aligned(words(ours), words(theirs)) == (beside, place)


def test_bullets_stand_at_the_start_of_lines() -> None:
    """Several may; elsewhere the same sign is a word."""
    assert words("• - a -\n– b") == [
        ("•", True),
        ("-", True),
        ("a", False),
        ("-", False),
        ("–", True),
        ("b", False),
    ]


def test_the_words_of_a_body_are_those_that_readers_see() -> None:
    """Each block, cell and line by itself."""
    one = transcribed("| a | 5 < 6 |\n|---|---|\n| *c* | d |", b"")
    assert rendered(one).split() == ["a", "5", "<", "6", "*c*", "d"]
    assert "a\n" in rendered(one)


def test_long_words_are_cut() -> None:
    """Where eighty characters are too few."""
    assert short("x" * 80) == "x" * 80
    assert short("x" * 81) == f"{'x' * 80}…"
