"""Names that no page bears, and whether they stand in the cited words."""

import pytest

from hooks.link.advice.name_shapes import NameLike
from hooks.verify.statements.names import (
    CitedTexts,
    is_spelled_out,
    stands_in,
    tell_names_apart,
    unknown_name,
)
from hooks.verify.statements.support import name_finding
from tests.builders import organisation, page, site, source

SAYS = "Mr Otto Frisk and Jane A. Moss wrote. The Guild of Pilots replied to LEE."
WHOLE = f"{SAYS}\nAt Lisroe the Special Lamps Board (SLB) met, and Moreau. special schools (SS)."


def cites(says: str = SAYS, *, means: bool = False) -> CitedTexts:
    """Cite a place of a document."""
    return CitedTexts(lambda: says, lambda: WHOLE, lambda _: means)


def like(words: str, **more: bool) -> NameLike:
    """Make what looks like a name; where it stands says nothing unless it is told."""
    more = {"is_body": False, "is_sure": False, "has_evidence": False} | more
    return NameLike(words, **more)


@pytest.mark.parametrize(
    ("words", "is_body", "is_there"),
    [
        ("Otto Frisk", False, True),
        ("Dr", False, False),
        ("otto frisk", False, True),
        ("Mr Frisk", False, True),
        ("Mrs Frisk", False, False),
        ("Cllr Otto Frisk", False, True),
        ("O. Frisk", False, True),
        ("Ann Frisk", False, False),
        ("Jane Moss", False, True),
        ("Jane Mo", False, False),
        ("Lee", False, True),
        ("Guild of Pilots", True, True),
        ("Guild of Pilot", True, False),
        ("May Guild of Pilots", True, True),
        ("May Guild", True, False),
        ("Grand Guild of Pilots", True, False),
        ("Guild Pilots", True, False),
    ],
)
def test_a_name_stands_in_a_text(words: str, *, is_body: bool, is_there: bool) -> None:
    """Of a person a longer form will do, and an initial, unless another style stands before it."""
    assert stands_in(words, SAYS, is_body=is_body) is is_there


@pytest.mark.parametrize(
    ("name", "is_missing"),
    [
        (like("Otto Frisk"), False),
        (like("Silas Crane"), True),
        (like("Moreau"), False),
        (like("Moreau", is_sure=True), True),
        (like("Lisroe Lock", is_place=True), True),
        (like("Special Lamps", is_place=True), False),
        (like("Special Lamps"), True),
        (like("RNLI", is_body=True, is_sure=True), True),
        (like("GQ", is_body=True, is_sure=True), True),
        (like("GOP", is_body=True, is_sure=True), False),
        (like("GOP"), True),
    ],
)
def test_a_name_must_stand_in_the_cited_words(name: NameLike, *, is_missing: bool) -> None:
    """Elsewhere in the document may stand a place, and a word that need be nobody."""
    assert (unknown_name(name, cites(), "", {}) is not None) is is_missing


@pytest.mark.parametrize(
    ("words", "item"),
    [("Silas Crane", "Silas Crane"), ("Crane: A Life", '"Crane: A Life"'), ("@Crane", '"@Crane"')],
)
def test_what_is_nobodys_name_can_be_pasted_into_front_matter(words: str, item: str) -> None:
    """In quotes where YAML would take it for something else."""
    found = unknown_name(like(words, is_body=True, is_sure=True), cites(), "", {})
    assert found
    assert found.hint.endswith(f"front matter:\nnolink:\n  - {item}")


@pytest.mark.parametrize(
    ("name", "says", "is_missing"),
    [
        (like("Frisk", is_sure=True), "Mr Otto Frisk wrote.", False),
        (like("Moreau", is_sure=True), "She wrote.", False),
        (like("Moreau", is_sure=True), "He wrote.", False),
        (like("Moreau", is_sure=True), "They wrote.", True),
        (like("Mr Moreau", is_sure=True), "She wrote.", True),
        (like("Mrs Moreau", is_sure=True), "She wrote.", False),
        (like("Mrs Moreau", is_sure=True), "He wrote.", True),
        (like("Moreau", is_sure=True), 'Said "I wrote".', False),
    ],
)
def test_somebody_with_a_page_may_be_meant_without_a_name(
    name: NameLike, says: str, *, is_missing: bool
) -> None:
    """By “she” or by what they say, where the document names them elsewhere."""
    family_names = {"Moreau": {"eve-moreau"}, "Mr Moreau": {"al-moreau"}, "Mrs Moreau": {"x"}}
    assert (unknown_name(name, cites(says), "", family_names) is not None) is is_missing
    assert unknown_name(name, cites(says, means=True), "", {name.words: {"x"}}) is None


@pytest.mark.parametrize(
    ("acronym", "statement", "is_known"),
    [
        ("GOP", "", True),
        ("SLB", "", False),
        ("SS", "", True),
        ("RLB", "the Rivers and Lakes Board", True),
        ("RLB", "the Rivers and Lakes", False),
    ],
)
def test_an_acronym_is_spelled_out(acronym: str, statement: str, *, is_known: bool) -> None:
    """In the cited places or in the statement; a term in small letters in the whole document."""
    assert is_spelled_out(acronym, cites(), statement) is is_known


@pytest.mark.parametrize(
    ("name", "is_told"),
    [
        (like("Otto Frisk"), True),
        (like("Polish Workers"), False),
        (like("Polish Frisk"), False),
        (like("Frisk Reduction"), True),
        (like("Polish Reduction"), False),
        (like("Polish Frisk", is_sure=True), True),
        (like("Mr Workers"), True),
        (like("Rivers", is_body=True), True),
        (like("Lakes"), False),
        (like("Lakes", is_body=True), True),
    ],
)
def test_what_the_site_has_in_small_letters_only_looks_like_a_name(
    name: NameLike, *, is_told: bool
) -> None:
    """A style makes it one for certain; a word of the name of a body is none of a person."""
    whole = site(
        [organisation("lakes-board", name="Lakes Board")],
        [page("a.md", "They polish lamps.")],
        [source("lee-2014", "The workers came.")],
    )
    found = unknown_name(name, CitedTexts(str, str), "", {})
    assert found
    assert tell_names_apart([found], whole)(found) is is_told
    told = name_finding("polish")
    assert tell_names_apart([found, told], whole)(told)


def test_a_name_without_a_page_is_told_with_a_way_to_say_that_it_is_none() -> None:
    """The key to put it under, in the hint."""
    found = unknown_name(like("Silas Crane"), cites(), "", {})
    assert found
    assert found.words == "Silas Crane"
    assert found.hint.endswith("add it to the front matter:\nnolink:\n  - Silas Crane")
