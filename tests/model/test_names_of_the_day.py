"""Names of the day: what somebody or a body was called when a document was written."""

import pytest

from hooks.model.dates import PartialDate
from tests.builders import organisation, person, registry

TRUST = {
    "name": "Harbour and Lights Trust",
    "other_names": [
        "The Trust",
        {"name": "HLT", "start_date": "2015"},
        {"name": "Harbour Board", "end_date": "2004-12-31"},
        {"name": "Harbour Trust", "start_date": "2005-01-01", "end_date": "2014-06"},
        {"name": "HT", "start_date": "2005-01-01", "end_date": "2014-06"},
    ],
}


@pytest.mark.parametrize(
    ("day", "name"),
    [
        ("1990", "Harbour Board"),
        ("2004-12-31", "Harbour Board"),
        ("2005-01-01", "Harbour Trust"),
        ("2014-05", "Harbour Trust"),
        # A day within a month or a year that holds both is that of the usual name.
        ("2014-06-15", "Harbour and Lights Trust"),
        ("2014", "Harbour and Lights Trust"),
        ("2020-02-02", "Harbour and Lights Trust"),
    ],
)
def test_a_body_has_the_name_of_the_day(day: str, name: str) -> None:
    """The first former name whose days cover it; one that is no more than short, or later, not."""
    known = registry(organisation("trust", **TRUST))
    assert known.name_on("trust", PartialDate.parse(day)) == name
    assert known.name_on("trust", None) == "Harbour and Lights Trust"


def test_persons_and_posts_have_names_of_the_day_too() -> None:
    """A person as before a marriage; a post by its label, which has no former one."""
    names = [{"name": "Ann Moss", "end_date": "2010-01-01"}]
    posts = [{"id": "warden", "label": "Warden"}]
    known = registry(
        person("ann", name="Ann Lee", other_names=names), organisation("mill", posts=posts)
    )
    assert known.name_on("ann", PartialDate.parse("2009-05")) == "Ann Moss"
    assert known.name_on("ann", PartialDate.parse("2011")) == "Ann Lee"
    assert known.name_on("warden", PartialDate.parse("2009")) == "Warden"
