"""Who is tied to whom."""

from hooks.edition.backlinks import Backlinks
from hooks.edition.ties import Ties
from hooks.model.mentions import Mention, Rule, Target
from tests.builders import organisation, person, source
from tests.builders import site as make_site

MILL = organisation("mill", posts=[{"id": "miller", "label": "Miller"}])
QUAY = organisation("quay", parent="mill")


def mention(entity: str, paragraph: int = 1) -> Mention:
    """Name a person in a paragraph."""
    target = Target(entity, "person")
    return Mention(f"para_{paragraph}", 1, 0, 1, "x", target, Rule.NAME, linked=True, text="x")


def kinds(ties: Ties) -> list[tuple[str, str, str]]:
    """List the ties of all pairs."""
    return [(tie.kind, tie.one, tie.other) for pair in ties.pairs for tie in pair.ties]


def test_letters_copies_offices_and_parts_are_ties() -> None:
    """A letter to an office goes to its holder; without a sure holder, to the body."""
    office = {"post": "miller", "start_date": "2010", "end_date": "2020"}
    site = make_site(
        [person("ann-lee", memberships=[office]), person("bo-ray"), MILL, QUAY],
        [],
        [
            source("a", date="2014-01-01", author="bo-ray", recipient="miller", cc="quay"),
            source("b", date="2025-01-01", author="bo-ray", recipient="miller"),
        ],
    )
    assert sorted(kinds(Ties.of(site, Backlinks({})))) == [
        ("copied", "bo-ray", "quay"),
        ("office", "ann-lee", "mill"),
        ("part", "quay", "mill"),
        ("wrote", "bo-ray", "ann-lee"),
        ("wrote", "bo-ray", "mill"),
    ]


def test_a_single_entity_is_tied_to_nobody() -> None:
    """Who writes to themselves, and who holds an office in no known body, makes no tie."""
    letter = source("a", author="ann-lee", recipient="ann-lee")
    assert Ties.of(make_site([person("ann-lee")], [], [letter]), Backlinks({})).pairs == ()


def test_a_paragraph_of_a_thousand_names_is_bounded() -> None:
    """The ties of a long list of names are few, so that time grows with the length of the text."""
    names = [mention(f"p-{at}") for at in range(1000)]
    ties = Ties.of(make_site(), Backlinks({"sources/a.md": names}))
    assert len(ties.pairs) == 12 * 11 / 2


def test_being_named_together_counts_paragraphs() -> None:
    """All paragraphs count, a few are kept; the strongest pair comes first, for each end."""
    found = [mention(who, at) for at in range(9) for who in ("ann", "bo")]
    found += [mention("bo", 99), mention("cy", 99)]
    ties = Ties.of(make_site(), Backlinks({"sources/a.md": found}))
    assert [pair.ends for pair in ties.pairs] == [("ann", "bo"), ("bo", "cy")]
    (tie,) = ties.pairs[0].ties
    assert (tie.times, len(tie.places), tie.strength) == (9, 5, 9)
    assert [pair.beside("bo") for pair in ties.around["bo"]] == ["ann", "cy"]
