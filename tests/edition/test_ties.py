"""Who is tied to whom."""

from hooks.edition.backlinks import Backlinks
from hooks.edition.ties import Ties
from hooks.model.dates import PartialDate
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


def test_a_tie_keeps_all_its_letters_and_offices() -> None:
    """Of one kind and direction; who answers ties the two a second time."""
    offices = [{"post": "miller", "as_of": "2010"}, {"post": "miller", "as_of": "2020"}]
    letters = [
        source("a", author="bo-ray", recipient="ann-lee"),
        source("b", author="bo-ray", recipient="ann-lee"),
        source("c", author="ann-lee", recipient="bo-ray"),
    ]
    people = [person("ann-lee", memberships=offices), person("bo-ray")]
    ties = Ties.of(make_site([*people, MILL], [], letters), Backlinks({}))
    first, second = (pair.ties for pair in ties.pairs)
    assert [(tie.one, tie.sources) for tie in first] == [("ann-lee", ["c"]), ("bo-ray", ["a", "b"])]
    assert [[held.meta.as_of for held in tie.offices] for tie in second] == [
        [PartialDate.parse("2010"), PartialDate.parse("2020")]
    ]
    assert [pair.strength for pair in ties.pairs] == [12, 6]


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
