"""Who held which office when, on profiles."""

from hooks.edition.view import View
from hooks.model.dates import PartialDate
from hooks.publish.parts.office_rows import office_on, offices, parties, seats
from tests.canal import canal_edition

EDITION = canal_edition()
CHAIR = View(EDITION, "people/rosa-thornbury.md")
DAY = PartialDate.parse("2021-05-12")


def test_offices_of_a_person_are_listed_by_date() -> None:
    """Each at the id of its post; a role gets an anchor of its own, a taken id none."""
    rows = offices(CHAIR, "rosa-thornbury", ())
    assert [each.anchor for each in rows] == ["canal-trust-chair", "observer"]
    assert rows[0].time == "from 2019 (known up to 12 May 2021)"
    assert offices(CHAIR, "rosa-thornbury", {"canal-trust-chair"})[0].anchor == ""
    assert offices(CHAIR, "nobody", ()) == []


def test_posts_of_a_body_are_listed_with_their_holders() -> None:
    """In the order of their declaration."""
    view = View(EDITION, "organisations/aldmere-canal-trust.md")
    found = {each.anchor: each for each in seats(view, "aldmere-canal-trust", ())}
    assert [each.person.text for each in found["canal-trust-chair"].holders] == ["Rosa Thornbury"]


def test_an_author_is_named_with_the_office_of_the_day() -> None:
    """And an office with its holder, where one is known."""
    (title,) = office_on(EDITION, "rosa-thornbury", DAY)
    (author,) = parties(CHAIR, ["rosa-thornbury"], DAY)
    assert author.in_full() == f"Rosa Thornbury ({title})"
    (office,) = parties(CHAIR, ["canal-trust-chair"], DAY)
    assert "Rosa Thornbury" in office.in_full()
    assert office_on(EDITION, "rosa-thornbury", PartialDate.parse("2001")) == ()
