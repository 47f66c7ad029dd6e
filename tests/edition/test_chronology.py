"""Everything that has a date, in one order."""

import pytest

from hooks.edition.chronology import Chronology, Moment
from tests.builders import organisation, person, source
from tests.builders import site as make_site
from tests.edition.dated_pages import timeline

MILL = organisation("mill", posts=[{"id": "miller", "label": "Miller of the Mill"}])
WEB = [{"url": "https" + "://mill.example.org/"}]


def lee(**office: object) -> Chronology:
    """Give the chronology of a site with one miller and one letter of 2014."""
    held = {"post": "miller", "start_date": "2010", "end_date": "2019"} | office
    letter = source("a-2014", date="2014-05-01", author="miller", recipient="mill")
    return Chronology.of(make_site([person("ann-lee", memberships=[held]), MILL], [], [letter]))


def of_kind(chronology: Chronology, kind: str) -> Moment:
    """Find the one moment of a kind."""
    (found,) = (each for each in chronology.moments if each.kind == kind)
    return found


def test_a_site_without_dates_has_no_moments() -> None:
    """Nothing dated is no fault."""
    assert Chronology.of(make_site([person("ann-lee"), MILL])).moments == ()


def test_the_vaguer_date_stands_behind_the_days_of_its_time() -> None:
    """A year comes after its months, a month after its days, and days in their order."""
    dates = ("2013", "2013-03-20", "2013-12", "2013-03", "2013-12-31", "2012-12-31", "2013-01-01")
    page = timeline(*({"date": each, "title": each} for each in dates))
    found = [each.title for each in Chronology.of(make_site([], [page])).moments]
    assert found == [
        "2012-12-31",
        "2013-01-01",
        "2013-03-20",
        "2013-03",
        "2013-12-31",
        "2013-12",
        "2013",
    ]


def test_moments_of_one_day_keep_their_order_and_have_anchors_of_their_own() -> None:
    """Ten events on one day stay as the editor wrote them, each with its own id."""
    page = timeline(*({"date": "1990", "title": f"No {at}"} for at in range(12)))
    found = Chronology.of(make_site([], [page])).moments
    assert [each.title for each in found] == [f"No {at}" for at in range(12)]
    assert [each.anchor for each in found[:2]] == ["on-1990", "on-1990-2"]
    assert len({each.anchor for each in found}) == 12


def test_offices_taken_up_and_left_join_by_themselves() -> None:
    """Both ends of an office are moments; an end that is not known is none."""
    words = [each.title for each in lee().moments]
    assert words == [
        "Ann Lee takes office as Miller of the Mill",
        "A letter",
        "Ann Lee leaves office as Miller of the Mill",
    ]
    role = {"post": None, "organization": "mill", "role": "Guest", "end_date": None}
    found = lee(**role).moments
    assert [each.title for each in found if each.membership] == [
        "Ann Lee takes the role of Guest, Mill"
    ]


def test_a_document_tells_of_no_later_day() -> None:
    """A letter of 2014 bears out who was in office then, and not that they left in 2019."""
    found = lee(sources=[{"cite": "a-2014, para. 1"}])
    assert not of_kind(found, "office_start").background
    assert of_kind(found, "office_end").background
    assert of_kind(found, "office_end").sources == ()


def test_what_rests_on_web_pages_is_background() -> None:
    """A day that web pages alone give is background; what a document says in part is mixed."""
    mixed = [{"cite": "a-2014, para. 1"}, *WEB]
    page = timeline(
        {"date": "2011", "title": "Told"} | {"sources": mixed}, {"date": "2012", "title": "Found"}
    )
    site = make_site([], [page])
    found = Chronology.of(site).moments
    assert [(each.background, each.standing) for each in found] == [
        (False, "said"),
        (True, "background"),
    ]
    for part, background in (("the date", True), ("the words", False)):
        told = Chronology.of(site, {(page.path, 1): (part,)}).moments[0]
        assert (told.background, told.standing) == (background, "mixed")
    assert not of_kind(lee(), "source").background


MILLS = organisation(
    "mill",
    posts=[
        {"id": "miller", "label": "Miller", "end_date": "2012-12-31"},
        {"id": "mill-head", "label": "Head of the Mill", "start_date": "2013-01-01"},
        {"id": "clerk", "label": "Clerk"},
    ],
)


def of_terms(*terms: tuple[str, str, str]) -> list[tuple[str, str]]:
    """Give date and words of the moments of one person's offices."""
    held = [
        {"post": post, "start_date": start or None, "end_date": end or None}
        for post, start, end in terms
    ]
    site = make_site([person("ann-lee", memberships=held), MILLS])
    return [(str(each.date), each.title) for each in Chronology.of(site).moments]


def test_an_office_that_is_renamed_becomes_the_other() -> None:
    """One entry tells of both, and the anchor of the first still leads to it."""
    found = of_terms(("miller", "2010", "2012-12-31"), ("mill-head", "2013-01-01", ""))
    assert found == [
        ("2010", "Ann Lee takes office as Miller"),
        ("2013-01-01", "The office of Ann Lee, Miller, becomes Head of the Mill"),
    ]


@pytest.mark.parametrize(
    "terms",
    [
        (("miller", "2010", "2012-12-31"), ("mill-head", "2013-01-02", "")),
        (("miller", "2010", "2012-12-30"), ("mill-head", "2013-01-01", "")),
        (("clerk", "2010", "2012-12-31"), ("mill-head", "2013-01-01", "")),
        (("miller", "2010", "2012-12-31"), ("clerk", "2013-01-01", "")),
        (("miller", "2010", "2012"), ("mill-head", "2013", "")),
    ],
)
def test_another_office_is_no_renamed_one(terms: tuple[tuple[str, str, str], ...]) -> None:
    """A day between, another body's post or a vague date leave two entries."""
    assert len(of_terms(*terms)) == 3


def test_one_office_that_becomes_two_is_told_apart_and_so_are_two_that_become_one() -> None:
    """Nobody knows which is which, so that each is taken up and left by itself."""
    end, start = {"end_date": "2012-12-31"}, {"start_date": "2013-01-01"}
    for old, new in ((("a",), ("b", "c")), (("a", "b"), ("c",))):
        posts = [{"id": each, "label": each.upper(), **end} for each in old]
        posts += [{"id": each, "label": each.upper(), **start} for each in new]
        held = [{"post": each, "start_date": "2010", **end} for each in old]
        held += [{"post": each, **start} for each in new]
        ann = person("ann-lee", memberships=held)
        moments = Chronology.of(make_site([ann, organisation("mill", posts=posts)])).moments
        assert not [each.title for each in moments if "becomes" in each.title]
        assert len(moments) == 2 * len(old) + len(new)


@pytest.mark.parametrize(
    ("label", "day", "count"),
    [
        ("Miller of the New Mill", "2013-01-01", 2),
        ("Clerk of the New Mill", "2013-01-01", 3),
        ("Miller of the New Mill", "2013-01-02", 3),
    ],
)
def test_an_office_goes_on_in_the_body_that_succeeds(label: str, day: str, count: int) -> None:
    """Posts without days of their own end and begin with their bodies, if called the same."""
    old = organisation(
        "mill",
        dissolution_date="2012-12-31",
        successor="new",
        posts=[{"id": "a", "label": "Miller"}],
    )
    new = organisation("new", founding_date=day, posts=[{"id": "b", "label": label}])
    held = [{"post": "a", "start_date": "2010", "end_date": "2012-12-31"}]
    held += [{"post": "b", "start_date": "2013-01-01"}]
    site = make_site([person("ann-lee", memberships=held), old, new])
    assert len(Chronology.of(site).moments) == count


def test_each_has_its_own_part_without_its_offices() -> None:
    """The writer behind an office and the body of that office both have the letter, once each."""
    parts = lee().parts
    assert [(each.kind, did) for each, did in parts["ann-lee"]] == [("source", "Wrote")]
    assert [(each.kind, did) for each, did in parts["mill"]] == [("source", "Wrote")]
    assert set(parts) == {"ann-lee", "mill"}
