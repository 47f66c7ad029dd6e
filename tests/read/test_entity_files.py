"""Names as they are written, and memberships against the life of their body."""

import pytest

from hooks.model.entities import OrganizationFrontMatter, PersonFrontMatter
from hooks.model.key_lines import KeyLines
from hooks.model.pages import Page
from hooks.read.entity_files import build_registry

FOUNDED, DISSOLVED = "1974-04", "1996-03-31"


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Vane, Idris", "name: Idris Vane"),
        ("O’Dwyer, Mary Ann", "name: Mary Ann O’Dwyer"),
        ("Mr Idris Vane", "honorific_prefix: Mr"),
        ("Dr. Rosa van Thorn", "name: Rosa van Thorn"),
        ("Martin Luther King, Jr.", ""),
        ("Prince, Jr", ""),
        ("Thorn, KC", ""),
        ("Lord Laming", ""),
        ("Dr Foster", ""),
        ("Drew Barry", ""),
    ],
)
def test_a_name_is_written_in_its_usual_order(name: str, told: str) -> None:
    """The family name does not come first, nor a title; what only looks so is left alone."""
    person = PersonFrontMatter.model_validate({"name": name})
    found = " ".join(text for _, text in person.mistakes())
    assert (told in found, bool(found)) == (True, bool(told))


@pytest.mark.parametrize(
    ("dates", "told"),
    [
        ({"start_date": "1974-04-01", "end_date": "1996-03-31"}, ""),
        ({"start_date": "1974"}, ""),
        ({"start_date": "1980", "as_of": "1996"}, ""),
        ({"as_of": "1974-04-30"}, ""),
        ({"start_date": "1996-03-31"}, ""),
        ({"start_date": "1974-03-31"}, "`start_date` is 1974-03-31"),
        ({"start_date": "1990", "end_date": "1996-04-01"}, "`end_date` is 1996-04-01"),
        ({"start_date": "1990", "as_of": "1997"}, "`as_of` is 1997"),
        ({"as_of": "1973"}, "was founded on 1974-04"),
        ({"start_date": "1997", "end_date": "1999"}, "was dissolved on 1996-03-31"),
    ],
)
def test_a_membership_lies_within_the_life_of_its_body(dates: dict[str, str], told: str) -> None:
    """A date that may lie within is accepted; one that cannot is told once."""
    body = {"name": "Mere", "founding_date": FOUNDED, "dissolution_date": DISSOLVED}
    member = {"name": "Ann Lee", "memberships": [{"organization": "mere", "role": "x", **dates}]}
    pages = [
        Page("docs/people/ann.md", PersonFrontMatter.model_validate(member), "", 1, KeyLines()),
        Page(
            "docs/organisations/mere.md",
            OrganizationFrontMatter.model_validate(body),
            "",
            1,
            KeyLines(),
        ),
    ]
    problems = [each.as_line() for each in build_registry(pages)[1]]
    assert len(problems) == bool(told)
    assert all(told in each and "[entity-metadata]" in each for each in problems)
