"""Who has a page, and who held which office when."""

from hooks.model.dates import PartialDate
from hooks.model.registry import bearer, bearers, concerned, in_order, title
from tests.builders import organisation, person, registry

parse = PartialDate.parse
BOARD = organisation("board", parent="port", posts=[{"id": "chair", "label": "Chair"}])
KNOWN = registry(
    person(
        "ann-lee",
        memberships=[{"post": "chair", "start_date": "2014-01-01", "end_date": "2016-01-01"}],
    ),
    person(
        "jo-osei",
        memberships=[
            {"post": "chair", "start_date": "2016-01-02"},
            {"organization": "port", "role": "Guest", "start_date": "2012"},
        ],
    ),
    BOARD,
    organisation("port"),
)


def test_an_id_is_of_a_kind_and_has_a_name() -> None:
    """Persons, bodies and offices share their ids."""
    assert [KNOWN.kind(each) for each in ("ann-lee", "board", "chair")] == [
        "person",
        "organisation",
        "post",
    ]
    assert KNOWN.name("ann-lee") == "Ann Lee"
    assert KNOWN.name("chair") == "Chair"
    assert "nobody" not in KNOWN


def test_an_office_has_its_holder_on_a_day() -> None:
    """Without a day nobody is known to hold it."""
    assert KNOWN.holders("chair", parse("2015")) == ("ann-lee",)
    assert KNOWN.holders("chair", parse("2016-01-02")) == ("jo-osei",)
    assert KNOWN.holders("chair", parse("2013")) == ()
    assert KNOWN.holders("chair", None) == ()


def test_an_office_means_its_holder_or_its_body() -> None:
    """Where the holder is not known, the body stands for it."""
    assert bearer(KNOWN, "chair", parse("2015")) == "ann-lee"
    assert bearer(KNOWN, "chair", parse("2013")) == "board"
    assert bearer(KNOWN, "nobody", None) == ""
    assert bearers(KNOWN, ["chair", "ann-lee"], parse("2015")) == ["ann-lee"]
    assert set(concerned(KNOWN, ["chair"], parse("2015"))) == {"ann-lee", "board"}


def test_bodies_know_what_they_are_part_of() -> None:
    """Each once, whatever the files say."""
    assert list(KNOWN.ancestors("board")) == ["board", "port"]
    circle = registry(organisation("a", parent="b"), organisation("b", parent="a"))
    assert list(circle.ancestors("a")) == ["a", "b"]


def test_offices_are_listed_by_date_with_their_titles() -> None:
    """A role without an office has its own words."""
    found = in_order(KNOWN.offices("jo-osei"))
    assert [title(KNOWN, each) for each in found] == ["Guest", "Chair"]
    assert [each.person for each in KNOWN.terms("chair")] == ["ann-lee", "jo-osei"]
    assert KNOWN.terms("guest") == KNOWN.offices("board") == ()
