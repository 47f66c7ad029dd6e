"""What all pages of a site are held against."""

from hooks.verify.statements.reference import Reference
from tests.builders import person, site


def test_each_family_name_has_all_its_bearers() -> None:
    """Bare, and behind each style of theirs; a name of one word is a family name too."""
    people = [
        person("ann-lee", honorific_prefix="Dr"),
        person("bo-lee", honorific_prefix="Mr"),
        person("cy"),
    ]
    assert Reference(site(people), {}).family_names == {
        "Lee": {"ann-lee", "bo-lee"},
        "Dr Lee": {"ann-lee"},
        "Mr Lee": {"bo-lee"},
        "Cy": {"cy"},
    }
