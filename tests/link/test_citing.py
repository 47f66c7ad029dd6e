"""What readers see of a citation."""

from __future__ import annotations

import pytest

from hooks.model.locators import in_words
from hooks.publish.parts.descriptions import plain
from tests.builders import organisation, registry


@pytest.mark.parametrize(
    ("numbers", "words"),
    [
        ((7,), "para 7"),
        ((2, 4, 5, 6), "paras 2, 4–6"),
        ((1, 2), "paras 1–2"),
        ((1, 3, 5), "paras 1, 3, 5"),
    ],
)
def test_paragraphs_are_written_as_short_as_can_be(numbers: tuple[int, ...], words: str) -> None:
    """Numbers that follow one another are written as a range."""
    assert in_words(numbers) == words


def test_a_list_shows_a_summary_without_its_citations() -> None:
    """Citations go, explicit links leave their words or the name, no space before a full stop."""
    known = registry(organisation("corn-mill", name="Corn Mill"))
    summary = "The [[corn-mill|mill]] burnt [@lee-2021, para. 1]; it was rebuilt [@lee-2022]."
    assert plain(summary, known) == "The mill burnt; it was rebuilt."
    assert plain("The [[corn-mill]] burnt [@lee-2021].", known) == "The Corn Mill burnt."
