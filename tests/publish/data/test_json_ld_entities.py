"""What is told to machines of persons and bodies."""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from hooks.edition.view import View
from hooks.model.dates import PartialDate
from hooks.publish.data.data_values import Node
from hooks.publish.data.json_ld_entities import organization, person, reference
from tests.canal import ADDRESS, SITE, canal_edition

BODY = "aldmere-canal-trust"
BOARD = "northern-waterways-board"
ROSA = "rosa-thornbury"


_edition = cache(canal_edition)


def _person(who: str, root: Path = SITE) -> Node:
    edition = _edition(root)
    return person(View(edition, f"people/{who}.md"), edition.site.registry.people[who])


def _body(body: str, root: Path = SITE) -> Node:
    edition = _edition(root)
    here = View(edition, f"organisations/{body}.md")
    return organization(here, edition.site.registry.organizations[body])


@pytest.fixture
def changed(copy: Path) -> Callable[[str, str, str], Path]:
    """Change a file of the small site."""

    def change(name: str, old: str, new: str) -> Path:
        path = copy / f"docs/{name}.md"
        assert old in path.read_text("utf-8")
        path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")
        return copy

    return change


def test_a_person_has_names_and_offices() -> None:
    """The office stands between the two; a role without a post is called what it says."""
    found = _person(ROSA)
    assert (found["name"], found["familyName"], found["honorificPrefix"]) == (
        "Rosa Thornbury",
        "Thornbury",
        "Dr",
    )
    assert found["@id"] == f"{ADDRESS}people/rosa-thornbury/#person"
    chair, observer = found["memberOf"]
    assert chair == {
        "@type": "OrganizationRole",
        "roleName": "Chair of the Aldmere Canal Trust",
        "startDate": "2019",
        "memberOf": {
            "@type": "Organization",
            "name": "Aldmere Canal Trust",
            "@id": f"{ADDRESS}organisations/{BODY}/#organisation",
        },
    }
    assert (observer["roleName"], observer["memberOf"]["name"]) == (
        "Observer",
        "Northern Waterways Board",
    )
    assert found["subjectOf"] == [
        {"@type": "WebPage", "url": "https://canal.example.org/people", "name": "Page of the trust"}
    ]


def test_what_is_not_known_is_left_out() -> None:
    """No letters, no names, no end."""
    found = _person(ROSA)
    assert not {"honorificSuffix", "alternateName", "identifier"} & found.keys()
    assert _person("mina-lyle")["memberOf"][0]["endDate"] == "2023"


def test_a_body_has_who_held_its_offices() -> None:
    """Those of its own alone, each office after the other."""
    found = _body(BODY)
    assert (found["@type"], found["foundingDate"]) == ("Organization", "1987")
    assert [(each["roleName"], each["member"]["name"]) for each in found["member"]] == [
        ("Chair of the Aldmere Canal Trust", "Rosa Thornbury"),
        ("Engineer of the Aldmere Canal Trust", "Idris Vane"),
    ]
    board = _body(BOARD)
    assert board["alternateName"] == ["NWB"]
    assert board["identifier"] == [
        {"@type": "PropertyValue", "propertyID": "charity", "value": "=1+1"}
    ]


def test_a_body_has_its_place_among_others(changed: Callable[..., Path]) -> None:
    """What it is part of, and what is part of it."""
    root = changed(f"organisations/{BODY}", "founding_date: 1987", f"parent: {BOARD}")
    assert _body(BODY, root)["parentOrganization"]["name"] == "Northern Waterways Board"
    assert [each["name"] for each in _body(BOARD, root)["subOrganization"]] == [
        "Aldmere Canal Trust"
    ]
    assert "parentOrganization" not in _body(BOARD, root)


@pytest.mark.parametrize(
    ("classification", "parent", "kind"),
    [
        ("Charity", "", "Organization"),
        ("Police force", "", "GovernmentOrganization"),
        ("Choir of policemen", "", "Organization"),
        ("Nongovernment choir", "", "Organization"),
        ("Charity", "Ministry", "GovernmentOrganization"),
    ],
)
def test_a_body_is_of_government_by_its_kind_or_that_above_it(
    changed: Callable[..., Path], classification: str, parent: str, kind: str
) -> None:
    """Whole words of `classification`, and nothing else."""
    above = f"{classification}\nparent: {BOARD}" if parent else classification
    root = changed(f"organisations/{BODY}", "Charity", above)
    if parent:
        changed(f"organisations/{BOARD}", "other_names: NWB", f"classification: {parent}")
    assert _body(BODY, root)["@type"] == kind


@pytest.mark.parametrize(
    ("entity", "on", "expected"),
    [
        (ROSA, None, {"@type": "Person", "name": "Rosa Thornbury"}),
        (BOARD, None, {"@type": "Organization", "name": "Northern Waterways Board"}),
        (
            "waterways-commissioner",
            "2021-05-12",
            {"@type": "Role", "roleName": "Northern Waterways Commissioner", "of": "Mina Lyle"},
        ),
        (
            "waterways-commissioner",
            "2024-05-12",
            {
                "@type": "Role",
                "roleName": "Northern Waterways Commissioner",
                "of": "Northern Waterways Board",
            },
        ),
        ("nobody", None, {}),
    ],
)
def test_an_office_is_its_holders_on_the_day(
    entity: str, on: str | None, expected: dict[str, Any]
) -> None:
    """Else its body's; persons and bodies are themselves."""
    day = PartialDate.parse(on) if on else None
    found = reference(View(_edition(SITE), "index.md"), entity, "author", day)
    named = {key: found[key] for key in ("@type", "roleName", "name") if key in found}
    whose = found.get("author", {}).get("name")
    assert named | ({"of": whose} if whose else {}) == expected
