"""What is wrong between the keys of a person, an office or a body, and what memberships cover."""

from typing import Any

import pytest

from hooks.model.entities import (
    DatedName,
    Membership,
    MembershipFrontMatter,
    OrganizationFrontMatter,
    Person,
    PersonFrontMatter,
    PostFrontMatter,
)
from hooks.model.key_lines import KeyLines

EARLY = {"start_date": "2014", "end_date": "2013"}


@pytest.mark.parametrize(
    ("model", "values", "told"),
    [
        (PersonFrontMatter, {"name": "Ann Lee"}, {}),
        (PersonFrontMatter, {"name": "Lee, Ann Mary"}, {"name": "name: Ann Mary Lee"}),
        (PersonFrontMatter, {"name": "Ann Lee, KC"}, {}),
        (PersonFrontMatter, {"name": "Lee, Jr."}, {}),
        (PersonFrontMatter, {"name": "Dr. Ann Lee"}, {"name": "and honorific_prefix: Dr."}),
        (PersonFrontMatter, {"name": "Dr Lee"}, {}),
        (MembershipFrontMatter, {"post": "chair"}, {}),
        (MembershipFrontMatter, {"organization": "board", "role": "Clerk"}, {}),
        (MembershipFrontMatter, {"role": "Clerk"}, {"role": "give `post`, or `organization`"}),
        (MembershipFrontMatter, {"organization": "board"}, {"role": "give `post`"}),
        (
            MembershipFrontMatter,
            {"post": "chair", "role": "Clerk"},
            {"role": "leave these two out"},
        ),
        (
            MembershipFrontMatter,
            {"post": "chair", "organization": "board"},
            {"organization": "leave these two out"},
        ),
        (
            MembershipFrontMatter,
            {"post": "chair", "start_date": "2014", "as_of": "2013"},
            {"as_of": "`as_of` (2013) is before the start (2014)"},
        ),
        (
            MembershipFrontMatter,
            {"post": "chair", **EARLY, "as_of": "2013"},
            {"end_date": "the end (2013) is before the start (2014)"},
        ),
        (MembershipFrontMatter, {"post": "chair", "start_date": "2014", "as_of": "2014"}, {}),
        (
            PostFrontMatter,
            {"id": "chair", "label": "Chair", **EARLY},
            {"end_date": "the end (2013)"},
        ),
        (DatedName, {"name": "Ann Roe", **EARLY}, {"end_date": "the end (2013)"}),
        (
            OrganizationFrontMatter,
            {"name": "Board", "founding_date": "2014", "dissolution_date": "2013"},
            {"dissolution_date": "the end (2013) is before the start (2014)"},
        ),
    ],
)
def test_what_several_keys_say_together(
    model: Any,  # noqa: ANN401 - any model of front matter
    values: dict[str, str],
    told: dict[str, str],
) -> None:
    """A name in another order, an office without a body and days out of order are told."""
    found = dict(model.model_validate(values).mistakes())
    assert found.keys() == told.keys()
    assert all(said in found[key] for key, said in told.items())


def test_further_names_with_or_without_days() -> None:
    """A text stands for a name without days."""
    values = {"name": "Ann Lee", "other_names": ["Ann Roe", {"name": "A. Lee", "end_date": "2014"}]}
    found = PersonFrontMatter.model_validate(values).other_names
    assert [(each.name, str(each.end_date)) for each in found] == [
        ("Ann Roe", "None"),
        ("A. Lee", "2014"),
    ]


@pytest.mark.parametrize(
    ("values", "expected"), [({}, "Lee"), ({"family_name": "van der Lee"}, "van der Lee")]
)
def test_the_family_name(values: dict[str, str], expected: str) -> None:
    """It is what is declared, or else the last word of the name."""
    meta = PersonFrontMatter.model_validate({"name": "Ann van der Lee", **values})
    assert Person("ann-lee", "docs/people/ann-lee.md", meta, KeyLines()).family_name == expected


@pytest.mark.parametrize(
    ("values", "years"),
    [
        ({"start_date": "2014-05", "end_date": "2016"}, [2014, 2015, 2016]),
        ({"start_date": "2016"}, [2016, 2017]),
        ({"end_date": "2014"}, [2013, 2014]),
        ({}, [2013, 2014, 2015, 2016, 2017]),
    ],
)
def test_years_of_which_a_day_may_lie_in_a_membership(
    values: dict[str, str], years: list[int]
) -> None:
    """An end that is not known leaves it open."""
    meta = MembershipFrontMatter.model_validate({"post": "chair", **values})
    membership = Membership("ann-lee", "board", "docs/people/ann-lee.md", 3, meta)
    assert [year for year in range(2013, 2018) if membership.may_cover(year)] == years
