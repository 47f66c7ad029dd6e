"""Patterns by which names show in a document."""

import re

import pytest

from hooks.add import name_patterns as patterns


@pytest.mark.parametrize(
    ("words", "is_person"),
    [
        ("Ada Orme", True),
        ("A. J. Orme", True),
        ("Jan van der Meer", True),
        ("Felix St. John-O’Shea", True),
        ("Ada Orme Una Pike", True),
        ("Ada Orme Una Pike Reed", False),
        ("Ada", False),
        ("Ada orme", False),
        ("ada Orme", False),
    ],
)
def test_a_person_has_two_to_four_words(words: str, is_person: bool) -> None:  # noqa: FBT001 - a column of the table
    """With capitals, be they initials, and particles between them."""
    assert bool(re.fullmatch(patterns.PERSON, words)) is is_person


@pytest.mark.parametrize(
    ("words", "bodies"),
    [
        ("by Harrow Town Council today", ["Harrow Town Council"]),
        ("the Ministry of Inland Waters and more", ["Ministry of Inland Waters"]),
        ("at Harrow Police Station", ["Harrow Police Station"]),
        ("with Quill and Marsden LLP", ["Quill and Marsden LLP"]),
        ("the Chief Executive", []),
        ("in South Wales", []),
        ("the council", []),
    ],
)
def test_a_body_holds_its_kind(words: str, bodies: list[str]) -> None:
    """At its end, or before “of” or “for”."""
    assert [each[0] for each in patterns.BODY.finditer(words)] == bodies


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("We met Dr Ada Orme there.", "Ada Orme"),
        ("My name is Ada Orme and I row.", "Ada Orme"),
        ("Ada Orme (instructed by Quill LLP)", "Ada Orme"),
        ("Ada Orme, Harbour Director", "Ada Orme"),
        ("Ada Orme: Nobody came.", "Ada Orme"),
        ("the Director of Works, Ada Orme, came", "Ada Orme"),
        ("Ada Orme, who came", "Ada Orme"),
        ("Ada Orme, 28, came", "Ada Orme"),
        ("Mrs Justice Orme", "Mrs Justice Orme"),
        ("Ada Orme told us", "Ada Orme"),
        ("Ada Orme MP came", "Ada Orme"),
        ("the death of Ada Orme.", "Ada Orme"),
        ("a letter from Ada Orme of the Weir", "Ada Orme"),
        ("Port Harrow rose", ""),
        ("Port Harrow, 2021", ""),
        ("Port Harrow (see below)", ""),
    ],
)
def test_a_name_is_shown_by_what_stands_beside_it(line: str, name: str) -> None:
    """A style, letters, an office, what somebody does or is."""
    found = [each["name"] for pattern in patterns.SHOWN for each in pattern.finditer(line)]
    assert found[-1:] == [name] * bool(name)


@pytest.mark.parametrize(
    ("pattern", "line", "found"),
    [
        ("JUDGE", "Before District Judge Orme:", "District Judge Orme"),
        ("JUDGE", "The judge Orme", ""),
        ("LABEL", "Report by:", "by:"),
        ("LABEL", "Reporting", ""),
        ("PLACES", "Eva Lane", "Lane"),
        ("PLACES", "Lanes Orme", ""),
        ("UNITS", "Housing Services", "Services"),
        ("UNITS", "Servicing", ""),
        ("IN_CAPITALS", "on behalf of MR ADA ORME today", "MR ADA ORME"),
        ("IN_CAPITALS", "the NHS today", ""),
        ("STYLED", "Cllr Sir Ada Orme", "Cllr Sir "),
        ("STYLED", "Ada Sir Orme", ""),
        ("BEFORE_STYLE", "Fen Board and Dr Orme", " and Dr "),
        ("BEFORE_STYLE", "Board of Dr Orme", ""),
        ("LIST", "Cllrs Amos, Boyd and Nwosu met", "Cllrs Amos, Boyd and Nwosu"),
        ("LIST", "Cllr Amos met", ""),
    ],
)
def test_signs_of_names(pattern: str, line: str, found: str) -> None:
    """Each with what it finds in a line, or does not."""
    match = getattr(patterns, pattern).search(line)
    assert (match[0] if match else "") == found
