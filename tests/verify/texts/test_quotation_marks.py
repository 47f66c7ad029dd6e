"""Quotations are told from apostrophes, inches and years."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hooks.verify.texts.quotation_marks import find_quotations
from tests.growth import MOST, growth


@pytest.mark.parametrize(
    ("text", "quotations"),
    [
        ('He said "it works" and left.', ["it works"]),
        ("He said 'it works' and left.", ["it works"]),
        ("He said “it works,” and left.", ["it works,"]),
        ("He said ‘it works’.", ["it works"]),
        ("„Es geht“ und ‚so‘ und »auch so«", ["Es geht", "so", "auch so"]),
        ("« mot juste » et \u2039 autre \u203a", ["mot juste", "autre"]),
        ("”det fungerar”", ["det fungerar"]),
        ("“it works\" and 'so does’ this", ["it works", "so does"]),
        ("(“one”)—“two”, [“three”] /“four”/", ["one", "two", "three", "four"]),
        ("“the plan.”1 [“x y”]", ["the plan.", "x y"]),
        ('" padded words "', ["padded words"]),
        ("“a ‘nested’ one” ‘a “nested” two’", ["a ‘nested’ one", "a “nested” two"]),
        ("“He said “no” and left”", ["He said “no” and left"]),
        ('"He said "no" and left"', ['He said "no" and left']),
        ("\U000f0001“next to a token”\U000f0002", ["next to a token"]),
        ("don’t, the boys’ club, ’tis, Davies’ plan, rock ’n’ roll", []),
        ("don't, the boys' club, 'tis, Davies' plan, rock 'n' roll", []),
        ("the 1990s’ boats, the ’90s, '19 and O'Brien's o'clock", []),
        ("the 'boys' club is closed' today", ["boys' club is closed"]),
        ("the ‘boys’ and the girls’ clubs", ["boys"]),
        ("it's Jones's 'a' and 'b'", ["a", "b"]),
        ("James' 'x y' z", ["x y"]),
        ("don't say 'it isn't so' now", ["it isn't so"]),
        ('a 6" pipe, 5\' long and 7" more', []),
        ('"the 6" pipe broke" he', ['the 6" pipe broke']),
        ('"in 2014" and "in 2015"', ["in 2014", "in 2015"]),
        ("“” \"\" '' “…”", []),
        ('A word"s mark " alone', []),
        ("‘cause for concern’", ["cause for concern"]),
        ("‘20 per cent of ships’.", ["20 per cent of ships"]),
    ],
)
def test_finds_quotations(text: str, quotations: list[str]) -> None:
    """The words between marks are found, the outer ones where they nest, and nothing else."""
    found = find_quotations(text)
    assert [quoted.text for quoted in found] == quotations
    for quoted in found:
        assert quoted.closed
        assert text[quoted.start + 1 : quoted.end - 1].strip() == quoted.text


@pytest.mark.parametrize(
    ("text", "quotation"),
    [
        ("He said “it works well and left.", "it works well and left."),
        ('He said "it works well \U000f0001 and left.', "it works well"),
        ("“One paragraph of several.", "One paragraph of several."),
    ],
)
def test_unclosed(text: str, quotation: str) -> None:
    """A double mark that is never closed opens a quotation up to the end or the next token."""
    (quoted,) = find_quotations(text)
    assert (quoted.text, quoted.closed) == (quotation, False)


@given(st.text(alphabet="\"'“”‘’„«»- ab1(.\u2039\u203a"))
def test_spans(text: str) -> None:
    """Whatever stands in a text, quotations come in order, inside it, and never overlap."""
    at = 0
    for quoted in find_quotations(text):
        assert at <= quoted.start < quoted.end <= len(text)
        at = quoted.end


@given(st.lists(st.sampled_from("plan boats ran don't guild’s 1990s".split()), min_size=1))
def test_any_words_in_any_marks(words: list[str]) -> None:
    """Words put between marks are found, whatever the marks."""
    inner = " ".join(words)
    for opening, closing in ("“”", '""', "„“", "«»", "‘’"):
        (quoted,) = find_quotations(f"They wrote {opening}{inner}{closing} then.")
        assert quoted.text == inner


@pytest.mark.parametrize(
    "text",
    [
        "“a ",
        "‘a ",
        '"a ',
        "'a ",
        "« a ",
        "'xs' y ",
        ".'xs' y ",
        '"5" a ',
        "“a ‘b ",
        "don't 'a ",
        "“a b c \U000f0000 ",
    ],
)
def test_twice_the_marks_take_twice_the_time(text: str) -> None:
    """Marks that are never closed do not make each other slow."""
    assert growth(lambda times: lambda: find_quotations(text * times), 10_000) < MOST
