"""Promises, recommendations and findings."""

import pytest

from hooks.edition.commitments import Commitments
from tests.builders import organisation, person, source
from tests.builders import site as make_site
from tests.edition.dated_pages import commitments

MILL = organisation("mill", posts=[{"id": "miller", "label": "Miller"}])
WORDS = {"statement": "we will mend the gate", "cite": "a, paras 1, 2"}


def test_a_commitment_belongs_to_whom_it_concerns_and_to_its_paragraphs() -> None:
    """An office stands for its holder that day and its body; the date is that of the source."""
    office = {"post": "miller", "start_date": "2010", "end_date": "2020"}
    found = Commitments.of(
        make_site(
            [person("ann-lee", memberships=[office]), MILL],
            [commitments(WORDS | {"made_by": "miller", "made_to": "mill"})],
            [source("a", date="2014-05-01")],
        )
    )
    (each,) = found.all
    assert str(each.date) == "2014-05-01"
    assert set(found.made_by) == {"ann-lee", "mill"}
    assert found.made_to == {}
    assert found.standing_in == {("a", 1): (each,), ("a", 2): (each,)}


def test_each_has_an_anchor_of_its_own() -> None:
    """An id stays as it is, wherever it stands; others are made out of the words."""
    page = commitments(WORDS, WORDS | {"id": "we-will-mend-the-gate"}, WORDS, WORDS | {"id": "b"})
    anchors = [each.anchor for each in Commitments.of(make_site([], [page])).all]
    assert anchors[1::2] == ["we-will-mend-the-gate", "b"]
    assert len(set(anchors)) == 4


def test_a_site_without_that_page_has_none() -> None:
    """Nobody need promise anything; what cites no source known has no date."""
    assert Commitments.of(make_site()).all == ()
    (each,) = Commitments.of(make_site([], [commitments(WORDS | {"cite": "[broken"})])).all
    assert (each.date, each.paragraphs) == (None, ())


@pytest.mark.parametrize(
    ("told", "date"),
    [
        ({"reported_by": "ann-lee"}, "None"),
        ({"reported_by": ["ann-lee"], "made_by": "mill"}, "None"),
        ({"kind": "finding", "reported_by": "mill"}, "None"),
        ({"reported_by": "ann-lee", "date": "2013-02"}, "2013-02"),
        ({"made_by": "mill"}, "2014-05-01"),
        ({"kind": "finding"}, "2014-05-01"),
    ],
)
def test_what_somebody_else_tells_has_no_date_but_its_own(
    told: dict[str, object], date: str
) -> None:
    """The document that tells of a finding is younger than the finding."""
    page = commitments(WORDS | told)
    found = Commitments.of(
        make_site([person("ann-lee"), MILL], [page], [source("a", date="2014-05-01")])
    )
    assert [str(each.date) for each in found.all] == [date]
    assert set(found.reported_by) == set(found.all[0].meta.reported_by)
