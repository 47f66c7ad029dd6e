"""What all pages of a site are held against."""

import pytest

from hooks.model.citations import CitedSource
from hooks.model.mentions import Mention, Rule, Target
from hooks.verify.statements.reference import Reference
from hooks.verify.texts.findings import Finding
from tests.builders import organisation, person, site, source


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


MOSS = person("ann-moss", name="Ann Moss", other_names=["Skipper Moss"])
BOARD = organisation("board", name="Lamp Board", posts=[{"id": "chair", "label": "Board Chair"}])
LETTER = source("moss-2014", "Skipper Moss came.\n\nThe Board Chair wept.", title="On lamps")
WHOLE = site([MOSS, BOARD], [], [LETTER])


@pytest.mark.parametrize(
    ("name", "bearers"),
    [("ann moss", ("ann-moss",)), ("Skipper Moss", ("ann-moss",)), ("Board Chair", ("chair",))],
)
def test_bearers_are_found_by_every_name(name: str, bearers: tuple[str, ...]) -> None:
    """In any case; of posts by their labels."""
    assert Reference(WHOLE, {}).bearers(name) == bearers
    assert Reference(WHOLE, {}).bearers("Moss") == ()


@pytest.mark.parametrize(
    ("source_id", "absent", "is_told"),
    [
        ("moss-2014", "gas", False),
        ("moss-2014", "lamps", False),
        ("moss-2014", "Chair", True),
        ("moss-2014", "Ann Moss", True),
        ("moss-2014", "Mrs Moss", True),
        ("moss-2014", "Mrs Hale", False),
        ("moss-2014", "the Moss", False),
        ("moss-2015", "Chair", False),
    ],
)
def test_what_is_said_to_be_absent_is_sought(source_id: str, absent: str, *, is_told: bool) -> None:
    """A known name under every name, one behind a style by itself; not in the title."""
    found = Reference(WHOLE, {}).absence(CitedSource(source_id, absent=absent))
    assert [each.rule for each in found] == ["absence-contradicted"] * is_told


def test_somebody_is_mentioned_by_words_that_mean_them() -> None:
    """Those of no name too, unless they mean an office."""

    def absence(target: Target) -> tuple[Finding, ...]:
        mention = Mention("para_2", 2, 10, 14, "wept", target, Rule.LOCAL, linked=True, text="x")
        whole = Reference(site([BOARD, MOSS], [], [LETTER]), {"sources/moss-2014.md": [mention]})
        return whole.absence(CitedSource("moss-2014", absent="Lamp Board"))

    assert absence(Target("board", "organisation"))
    assert not absence(Target("board", "organisation", "chair"))
    assert not absence(Target("ann-moss", "person"))


def test_grounds_are_gathered_once_for_each_choice_of_paragraphs() -> None:
    """Pins make no difference to them."""
    reference = Reference(WHOLE, {})
    grounds = reference.grounds((CitedSource("moss-2014", (1,)),))
    assert reference.grounds((CitedSource("moss-2014", (1,), pin="came"),)) is grounds
    assert reference.grounds((CitedSource("moss-2014", (2,)),)) is not grounds


def test_what_is_cited_says_its_words_and_what_it_is_said_not_to_say() -> None:
    """The whole of a document is at hand too, and whom its places mean, offices included."""
    held = person("jo-hale", memberships=[{"post": "chair", "as_of": "2014"}])
    reference = Reference(site([MOSS, BOARD, held], [], [LETTER]), {})
    cited = (CitedSource("moss-2014", (1,)), CitedSource("moss-2014", absent="gas"))
    said = reference.says(cited)
    assert "Skipper Moss came." in said.says()
    assert said.says().endswith("\ngas")
    assert "wept" not in said.says()
    assert said.whole().startswith("Skipper Moss came.\nThe Board Chair wept.")
    assert said.means("ann-moss")
    assert not said.means("jo-hale")
    assert reference.says((CitedSource("moss-2014", (2,)),)).means("jo-hale")


def test_names_labels_and_titles_are_phrases() -> None:
    """Each counts as one word where copied words are counted."""
    phrases = [*Reference(WHOLE, {}).phrases()]
    assert phrases == ["Ann Moss", "Skipper Moss", "Lamp Board", "Board Chair", "On lamps"]
