"""Problems of the registry itself: risky names, overlapping offices, shared names."""

from typing import Any

import pytest

from hooks.link.advice.registry_reports import registry_problems
from hooks.model.entities import Organization, Person
from hooks.model.key_lines import KeyLines
from hooks.problems import Problem
from tests.builders import organisation, page, person, site, source


def _problems(rule: str, *entities: Person | Organization, words: str = "") -> list[Problem]:
    """List the problems of one rule in a registry, beside a source that holds some words."""
    whole = site(entities, sources=[source("letter-1", words)] if words else [])
    return [problem for problem in registry_problems(whole) if problem.rule == rule]


def _office(**values: Any) -> Organization:  # noqa: ANN401 - as YAML has it
    return organisation("choir", posts=[{"id": "conductor", "label": "Conductor of it"} | values])


def _holder(entity: str, start: str, end: str = "", **values: str) -> Person:
    dates = {"start_date": start, "end_date": end} | values
    given = {key: value for key, value in dates.items() if value}
    return person(entity, memberships=[{"post": "conductor", **given}])


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("EU", "too short"),
        ("K9", "too short"),
        ("2014", "too short"),
        ("May", "calendar"),
        ("Wednesday", "calendar"),
        ("the Board", "a kind of body"),
        ("COUNCIL", "a kind of body"),
        ("County Council", "a kind of body"),
        ("cantorum", "without a capital"),
    ],
)
def test_a_name_is_risky_in_itself(name: str, reason: str) -> None:
    """A name that is too short, or a common word, is reported with the reason."""
    (problem,) = _problems("risky-name", organisation("choir", name="Old Choir", other_names=name))
    assert f"“{name}”" in problem.text
    assert reason in problem.text
    assert f"mentions:\n  {name}: choir" in problem.hint


@pytest.mark.parametrize(
    "name",
    ["NATO", "Old Choir", "Ofcantor", "李明", "Music Council", "Museum of May", "May Green", "G20"],
)
def test_a_name_that_stands_for_one_alone_is_not_risky(name: str) -> None:
    """Acronyms, names of several words and words that no text uses otherwise may be names."""
    assert not _problems("risky-name", organisation("choir", name=name), words="A letter in May.")


@pytest.mark.parametrize(
    ("words", "risky"),
    [
        ("They sang with great harmony.", True),
        ("They sang. Harmony did.", False),
        ("They sang in `harmony`, see [[harmony]] and https" + "://harmony.example/harmony", False),
        ("A harmony-like sound.", False),
        ("A slip of harmony. " + "Harmony sang. " * 20, False),
    ],
)
def test_a_name_that_is_an_ordinary_word_of_the_site_is_risky(words: str, risky: bool) -> None:  # noqa: FBT001 - a table
    """A single word is risky if the prose of the site has it in lower case, code apart."""
    whole = site([organisation("harmony", name="Harmony")], [page("index.md", words)])
    found = [each for each in registry_problems(whole) if each.rule == "risky-name"]
    assert bool(found) is risky
    assert all("“harmony” stands once in the documents" in each.text for each in found)


def test_the_ordinary_word_is_found_whatever_the_language() -> None:
    """The site's own texts are the dictionary, so no list of words is needed."""
    choir = organisation("choir", name="Ängel")
    assert _problems("risky-name", choir, words="Och så kom en ängel.")
    assert not _problems("risky-name", choir, words="Och så kom en ängelsk.")


@pytest.mark.parametrize(("ignore_case", "risky"), [("true", True), ("false", False)])
def test_an_acronym_is_risky_only_in_any_case(ignore_case: str, risky: bool) -> None:  # noqa: FBT001 - a table
    """AIM is no risk in capitals; in any case it is, where the texts have the word."""
    choir = organisation("choir", name="AIM", ignore_case=ignore_case)
    found = _problems("risky-name", choir, words="Our aim is to sing.")
    assert bool(found) is risky
    assert all("ignore_case" in each.hint for each in found)


@pytest.mark.parametrize("key", ["label", "other_labels"])
def test_an_office_of_one_common_word_belongs_into_short_labels(key: str) -> None:
    """Chair alone is nobody's full title."""
    (problem,) = _problems("risky-name", _office(**{key: "Chair"}))
    assert "short_labels:\n  - Chair" in problem.hint


def test_short_labels_may_be_common_words() -> None:
    """They count only where their organisation is in view."""
    assert not _problems("risky-name", _office(short_labels=["Chair", "PM", "director"]))


@pytest.mark.parametrize("name", ["Brahe", "Mrs Brahe", "The Rt Hon Brahe"])
def test_a_family_name_alone_is_no_further_name(name: str) -> None:
    """A family name counts after a fuller mention; as a name of its own it would be anybody's."""
    anna = person("anna-brahe", name="Anna Brahe", other_names=name)
    (problem,) = _problems("risky-name", anna)
    assert "is a family name" in problem.text


def test_a_person_of_one_name_may_have_it() -> None:
    """Somebody whose whole name is one word is not told that it is a family name."""
    assert not _problems("risky-name", person("teophila", name="Teophila"))


def test_a_risky_name_is_reported_at_its_line() -> None:
    """The problem names the line of the very name."""
    lines = KeyLines({("name",): 2, ("other_names",): 3, ("other_names", 1): 5})
    choir = organisation("choir", name="Old Choir", other_names=["Choristers", "EU"])
    choir = type(choir)(choir.id, choir.path, choir.meta, lines)
    (problem,) = _problems("risky-name", choir)
    assert (problem.path, problem.line) == ("docs/organisations/choir.md", 5)


def test_two_holders_of_one_seat_are_reported_with_dates_and_files() -> None:
    """Two people in an office of one seat for more than a day are an overlap."""
    (problem,) = _problems(
        "post-overlap",
        _office(),
        _holder("anna-brahe", "2014-01-01", "2015-03-02"),
        _holder("bo-lind", "2015-03-01", "2016-01-01"),
    )
    assert problem.path == "docs/people/bo-lind.md"
    assert "from 1 March 2015 to 2 March 2015, 2 holders" in problem.text
    assert "Anna Brahe (docs/people/anna-brahe.md:1); Bo Lind (docs/people/bo-lind.md:1)" in (
        problem.text
    )
    assert "seats: 2" in problem.hint


@pytest.mark.parametrize(
    "holders",
    [
        pytest.param(
            [("anna-brahe", "2014-01-01", "2015-03-01"), ("bo-lind", "2015-03-01", "")],
            id="a handover day",
        ),
        pytest.param(
            [
                ("anna-brahe", "2014-01-01", "2015-03-01"),
                ("bo-lind", "2015-03-01", "2015-03-02"),
                ("cai-moe", "2015-03-02", ""),
            ],
            id="two handover days in a row",
        ),
        pytest.param(
            [("anna-brahe", "2014-01-01", "2015"), ("bo-lind", "2015", "2016")],
            id="days inside partial dates are not known to be covered",
        ),
        pytest.param(
            [("anna-brahe", "2014", ""), ("bo-lind", "9999-12-31", "")], id="the last day"
        ),
    ],
)
def test_handovers_are_no_overlap(holders: list[tuple[str, str, str]]) -> None:
    """One day that two people share, or days that are not certain, are let pass."""
    assert not _problems("post-overlap", _office(), *(_holder(*each) for each in holders))


def test_one_person_holds_one_seat() -> None:
    """Two entries for the same person are one holder."""
    entries = [
        {"post": "conductor", "start_date": "2014-01-01", "end_date": "2015-01-01"},
        {"post": "conductor", "start_date": "2014-06-01", "end_date": "2016-01-01"},
    ]
    assert not _problems("post-overlap", _office(), person("anna-brahe", memberships=entries))


@pytest.mark.parametrize(("seats", "overlaps"), [("2", 1), ("3", 0)])
def test_an_office_may_have_several_seats(seats: str, overlaps: int) -> None:
    """Three people overlap in an office of two seats, and do not in one of three."""
    holders = [
        _holder("anna-brahe", "2014-01-01"),
        _holder("bo-lind", "2014-02-01", "2014-04-01"),
        _holder("cai-moe", "2014-03-01", as_of="2014-05-01"),
    ]
    found = _problems("post-overlap", _office(seats=seats), *holders)
    assert len(found) == overlaps
    assert all("from 1 March 2014 to 1 April 2014, 3 holders" in each.text for each in found)


def test_a_name_of_two_at_the_same_time_is_noticed_once() -> None:
    """The notice stands at the first of them and names the others."""
    (problem,) = _problems(
        "duplicate-name",
        organisation("choir", name="Schola Nova"),
        organisation("school", other_names="schola  NOVA", ignore_case="true"),
        person("anna-brahe", other_names="Schola Nova"),
    )
    assert problem.path == "docs/organisations/choir.md"
    assert "School (school, docs/organisations/school.md:1)" in problem.text
    assert "Anna Brahe (anna-brahe," in problem.text


def test_a_name_borne_one_after_the_other_is_nobodys_twice() -> None:
    """Names whose dates do not overlap, and names in another case, are not the same."""
    assert not _problems(
        "duplicate-name",
        organisation("old", other_names={"name": "Schola Nova", "end_date": "2014-12-31"}),
        organisation("new", other_names={"name": "Schola Nova", "start_date": "2015-01-01"}),
        organisation("other", other_names="SCHOLA nova"),
    )


def test_short_labels_of_several_bodies_may_be_the_same() -> None:
    """Every body has a chair; which one is meant depends on the page."""
    posts = [
        organisation(body, posts=[{"id": f"{body}-1", "label": body, "short_labels": "Chair"}])
        for body in ("choir", "school")
    ]
    assert not _problems("duplicate-name", *posts)


def test_what_is_offered_can_be_pasted() -> None:
    """A name that YAML would take for something else stands in quotes."""
    pair = [organisation(each, other_names=["Lamp: Quay"]) for each in ("inn", "club")]
    (found,) = _problems("duplicate-name", *pair)
    assert found.hint.endswith('mentions:\n  "Lamp: Quay": club')
    (risky,) = _problems("risky-name", organisation("inn", other_names=["'Ti"]))
    assert risky.hint.endswith('mentions:\n  "\'Ti": inn')
