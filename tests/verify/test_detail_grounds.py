"""What cited places say of persons, bodies and posts."""

from dataclasses import replace

import pytest

from hooks.model.citations import CitedSource
from hooks.model.dates import PartialDate
from hooks.model.mentions import Mention, Rule, Target
from hooks.verify.detail_grounds import Said, Sayings, as_dating, kinds_of
from tests.builders import organisation, person, registry, site, source

TRUST = organisation(
    "port-trust",
    name="Port Trust",
    posts=[
        {"id": "trust-chair", "label": "Chair of the Port Trust", "other_labels": "Trust Head"},
        {"id": "surveyor", "label": "Surveyor of Lamps", "short_labels": "Lampman"},
    ],
)
MOSS = person("ann-moss", name="Ann Moss", memberships=[{"post": "surveyor", "as_of": "1901"}])
KNOWN = registry(TRUST, MOSS, person("jo-hale"))
LETTER = """Port Trust
{: .address }

5 March 1901
{: .dateline }

## On rails

Eli Ward came.

Ann Moss wrote.

Jo Hale
{: .signature }
"""


def said(text: str, *mentions: Mention, parties: frozenset[str] = frozenset()) -> Said:
    """Say something in one block."""
    return Said(KNOWN, [text], mentions, parties)


def mention(target: Target, rule: Rule) -> Mention:
    """Mention somebody somewhere."""
    return Mention("para_1", 1, 0, 1, "x", target, rule, linked=True, text="x")


@pytest.mark.parametrize(
    ("text", "entity", "is_named"),
    [
        ("Ann Moss came.", "ann-moss", True),
        ("A. Moss came.", "ann-moss", True),
        ("Anna Moss came.", "ann-moss", False),
        ("Moss came.", "ann-moss", False),
        ("The Port Trusts", "port-trust", False),
        ("The Port Trust", "port-trust", True),
        ("the chair of the port trust", "trust-chair", True),
        ("the Trust Head", "trust-chair", True),
        ("the Lampman", "surveyor", False),
        ("the former Chair of the Port Trust", "trust-chair", False),
        ("the acting Surveyor of Lamps", "surveyor", False),
        ("Nobody.", "nobody", True),
    ],
)
def test_somebody_is_named_by_the_letter(text: str, entity: str, *, is_named: bool) -> None:
    """By a name or a label, a first name by its initial too; an id without a page is told alone."""
    assert said(text).names(entity) is is_named


def test_the_family_name_will_do_for_those_who_are_addressed() -> None:
    """Of a person; a body is named in full."""
    assert said("Dear Ms Moss").addresses("ann-moss")
    assert not said("Dear Ms Hale").addresses("ann-moss")
    assert not said("Dear Trust").addresses("port-trust")


@pytest.mark.parametrize(
    ("rule", "by_name"),
    [(Rule.POST, False), (Rule.LOCAL, False), (Rule.NAME, True), (Rule.EXPLICIT, True)],
)
def test_somebody_is_named_where_a_name_means_them(rule: Rule, *, by_name: bool) -> None:
    """Or an office, unless a name is asked for; that names the office in any case."""
    found = said("x", mention(Target("ann-moss", "person", "surveyor"), rule))
    assert found.names("ann-moss")
    assert found.names("surveyor")
    assert found.names("ann-moss", by_office=False) is by_name
    assert not found.names("jo-hale")
    assert said("x", parties=frozenset({"jo-hale"})).names("jo-hale")


@pytest.mark.parametrize(
    ("text", "post", "is_past", "is_named"),
    [
        ("Our surveyor of the Port Trust came.", "surveyor", False, True),
        ("Our surveyor came.", "surveyor", False, False),
        ("The former surveyor of the Port Trust", "surveyor", False, False),
        ("The former surveyor of the Port Trust", "surveyor", True, True),
        ("The deputy surveyor of the Port Trust", "surveyor", True, False),
        ("The former Surveyor of Lamps", "surveyor", True, True),
        ("Nothing.", "nothing", False, True),
    ],
)
def test_an_office_is_named_with_its_body(
    text: str, post: str, *, is_past: bool, is_named: bool
) -> None:
    """By what it is called there; a former holder held it once."""
    assert said(text).names_office(post, is_past=is_past) is is_named


@pytest.mark.parametrize(
    ("text", "is_own"),
    [
        ("As Chair of the Port Trust I shall see to it.", True),
        ("I am now the Chair.", True),
        ("I wrote to the Chair of the Port Trust.", False),
        ("As Chair of the Port Trust she will come. I wrote.", False),
        ("I am not the Chair.", False),
        ("As acting Chair I shall see to it.", False),
    ],
)
def test_somebody_says_to_hold_an_office(text: str, *, is_own: bool) -> None:
    """In one sentence with “I”; whoever acts in it does not hold it."""
    assert said(text).names_own_office("trust-chair") is is_own
    assert said(text).names_own_office("nothing")


def test_an_office_beside_anothers_name_is_anothers() -> None:
    """Unless it stands elsewhere without one; of unknown ids nothing is said."""
    assert said("Ann Moss, Surveyor of Lamps, came.").gives("surveyor", "ann-moss")
    assert not said("Jo Hale, Surveyor of Lamps, came.").gives("surveyor", "ann-moss")
    assert said("Jo Hale, Surveyor of Lamps, came.").gives("surveyor", "nobody")


def test_a_body_is_named_by_its_posts() -> None:
    """As by its own name."""
    assert said("the Surveyor of Lamps").names_body("port-trust")
    assert not said("the surveyor").names_body("port-trust")


@pytest.mark.parametrize(
    ("numbers", "kinds", "named"),
    [
        ((1,), None, {"Port Trust", "5 March", "On rails", "Eli Ward", "Jo Hale", "A letter"}),
        ((2,), ("none",), {"Ann Moss"}),
        ((1,), ("signature",), {"Eli Ward", "Jo Hale"}),
        ((1,), ("heading",), {"Eli Ward", "On rails", "A letter"}),
        ((), ("heading",), {"Port Trust", "5 March", "On rails", "Jo Hale", "A letter"}),
        ((), ("signature",), {"Jo Hale"}),
    ],
)
def test_blocks_are_chosen_by_number_and_kind(
    numbers: tuple[int, ...], kinds: tuple[str, ...] | None, named: set[str]
) -> None:
    """With headings the title; where a whole source is cited, headings stand for all of them."""
    letter = source("hale-1901", LETTER, date="1901-03-05", author="ann-moss")
    sayings = Sayings(site([TRUST, MOSS], [], [letter]), {})
    found = sayings.said([CitedSource("hale-1901", numbers)], (), kinds)
    every = ("Port Trust", "5 March", "On rails", "Eli Ward", "Ann Moss", "Jo Hale", "A letter")
    assert {each for each in every if each in " ".join(found.texts)} == named


def test_whoever_stands_in_the_details_counts_with_their_offices() -> None:
    """In the roles that are asked for; an absence says nothing."""
    letter = source("hale-1901", LETTER, date="1901", author="ann-moss")
    sayings = Sayings(site([TRUST, MOSS, person("jo-hale")], [], [letter]), {})
    cited = [CitedSource("hale-1901", (1,))]
    assert sayings.said(cited, ("author", "publisher"), ("none",)).names("surveyor")
    assert not sayings.said(cited, ("recipient",), ("none",)).names("surveyor")
    assert not sayings.said([CitedSource("hale-1901", absent="x")], ("author",)).names("ann-moss")


def test_whoever_is_mentioned_in_a_block_is_named_there() -> None:
    """In those that count, and in no others; a source that is not there names nobody."""
    letter = source("hale-1901", LETTER)
    target = Target("ann-moss", "person")
    mentions = {
        "sources/hale-1901.md": [replace(mention(target, Rule.NAME), anchor="para_nn_1", exact="x")]
    }
    sayings = Sayings(site([TRUST, MOSS], [], [letter]), mentions)
    there = [sayings.within(letter, kind).names("ann-moss") for kind in ("address", "signature")]
    assert there == [True, False]
    cited = [CitedSource("hale-1901", (1,)), CitedSource("moss-1900", (1,))]
    assert sayings.said(cited, ("author",)).names("ann-moss")
    assert not sayings.said(cited, ("author",), ("none",)).names("ann-moss")


def test_the_kind_of_a_block_is_its_class() -> None:
    """Of one with a number none, and headings are of one kind."""
    assert [*kinds_of(source("hale-1901", LETTER)).values()] == [
        "address",
        "dateline",
        "heading",
        "",
        "",
        "signature",
    ]


@pytest.mark.parametrize(
    ("head", "is_sender"),
    [
        ("From: our surveyor To: the clerk\n{: .delivery }", True),
        ("From: the clerk To: our surveyor\n{: .delivery }", False),
        ("From: Ann Moss To: Jo Hale\n{: .delivery }", True),
        ("From: Jo Hale To: Ann Moss\n{: .delivery }", False),
        ("To: Ann Moss\n{: .delivery }", None),
        ("From: Ann Moss", None),
    ],
)
def test_a_head_says_from_whom_it_is(head: str, *, is_sender: bool | None) -> None:
    """As far as its next label, by a name or by words that mean somebody; no numbered paragraph."""
    letter = source("moss-1901", f"{head}\n\nOne.")
    start = head.find("our surveyor")
    target = Target("ann-moss", "person", "surveyor")
    own = Mention("para_nn_1", 1, start, 9, "x", target, Rule.LOCAL, linked=True, text="x")
    elsewhere = replace(own, anchor="para_1", start=8)
    mentions = {"sources/moss-1901.md": [elsewhere, *([own] if start >= 0 else [])]}
    found = Sayings(site([TRUST, MOSS], [], [letter]), mentions).sender(letter)
    assert (found.names("ann-moss") if found else None) is is_sender


@pytest.mark.parametrize(
    ("date", "meant"),
    [("1901", (1901, 0, 0)), ("1901-03", (1901, 3, 0)), ("1901-03-05", (1901, 3, 5))],
)
def test_a_date_is_as_exact_as_it_is(date: str, meant: tuple[int, int, int]) -> None:
    """A month or a year has no day."""
    found = as_dating(PartialDate.parse(date))
    assert (found.year, found.month, found.day) == meant
