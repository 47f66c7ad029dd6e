"""Whom a name means on a day."""

from hooks.link.resolution import office
from hooks.model.dates import PartialDate
from hooks.model.mentions import Rule
from tests.builders import link_text, organisation, person, registry

BOARD = organisation("board", posts=[{"id": "chair", "label": "Chair of the Board"}])
LEE = person("ann-lee", memberships=[{"post": "chair", "start_date": "2014", "end_date": "2016"}])
OSEI = person("jo-osei", memberships=[{"post": "chair", "start_date": "2015", "end_date": "2018"}])


def test_an_office_means_its_one_holder() -> None:
    """Where two are known on the day, or none, or the day is not known, it means itself."""
    known = registry(LEE, OSEI, BOARD)

    def meant(date: str) -> str:
        found = office("chair", Rule.POST, PartialDate.parse(date), known)
        return found.target.entity if found.target else ""

    assert meant("2017-01-01") == "jo-osei"
    assert meant("2015-06-01") == "ann-lee"
    assert meant("2013") == "chair"
    undated = office("chair", Rule.POST, None, known)
    assert undated.target
    assert undated.target.entity == "chair"


def test_a_name_that_two_bear_is_nobodys() -> None:
    """It is told, and not guessed."""
    twin = person("ann-lee-2", name="Ann Lee")
    assert not link_text("<p>Ann Lee wrote.</p>", LEE, twin, BOARD).mentions


def test_a_name_counts_while_it_was_borne() -> None:
    """A maiden name means nobody on a page that speaks of a later day."""
    orme = person("ada-orme", other_names=[{"name": "Ada Lind", "end_date": "2010-01-01"}])
    meta = {"as_of": "2009-05-01"}
    assert link_text("<p>Ada Lind wrote.</p>", orme, meta=meta).mentions
    meta = {"as_of": "2019-05-01"}
    assert not link_text("<p>Ada Lind wrote.</p>", orme, meta=meta).mentions
