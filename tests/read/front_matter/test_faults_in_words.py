"""What is wrong with a value, in the words of an editor."""

import pytest

from hooks.model.entities import PersonFrontMatter
from hooks.model.ids import nearest
from hooks.model.pages import BriefingFrontMatter
from hooks.read.front_matter.faults_in_words import key_in_words, model_at


@pytest.mark.parametrize(
    ("word", "known", "found"),
    [
        ("sumary", ["summary", "title"], ["summary"]),
        ("Title", ["summary", "title"], ["title"]),
        ("quay", ["summary", "title"], []),
    ],
)
def test_the_nearest_is_suggested(word: str, known: list[str], found: list[str]) -> None:
    """Nothing is where nothing is near."""
    assert nearest(word, known) == found


def test_a_place_is_told_as_an_editor_counts() -> None:
    """From one."""
    assert "membership" in key_in_words(("memberships", 1, "post"))
    assert "2" in key_in_words(("memberships", 1, "post"))


def test_the_keys_that_are_known_depend_on_the_place() -> None:
    """Those of an item are not those of the page."""
    assert model_at(BriefingFrontMatter, ("title",)) is BriefingFrontMatter
    assert "post" in model_at(PersonFrontMatter, ("memberships", 0, "pst")).model_fields
