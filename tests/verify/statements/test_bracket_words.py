"""What the brackets of a pin add must stand in the cited places."""

import pytest

from hooks.model.citations import CitedSource
from hooks.verify.statements.bracket_words import unsupported_in_brackets
from tests.builders import person
from tests.verify.linked_pages import KEEPER, MOSS, reference_to, site_of

REFERENCE = reference_to(site_of(entities=(MOSS, KEEPER, person("ada-orme"))))


@pytest.mark.parametrize(
    ("pin", "told"),
    [
        ("lit 13 lamps", []),
        ("[Jane Moss] lit [12] lamps", []),
        ("[T]he lamps in [the] spring", []),
        ("lit [13] lamps", ["unsupported-figure 13"]),
        ("[Ada Orme] lit lamps", ["unsupported-name Ada Orme"]),
        ("[Silas Crane] lit lamps", ["unsupported-name Silas Crane"]),
        ("[Ada Orme] and [7] lamps", ["unsupported-name Ada Orme", "unsupported-figure 7"]),
    ],
)
def test_figures_and_names_in_brackets_must_stand_there(pin: str, told: list[str]) -> None:
    """Nothing else of the pin, which is compared as a quotation."""
    found = [*unsupported_in_brackets(CitedSource("orme-1897", (1,), pin=pin), REFERENCE)]
    assert [f"{each.rule} {each.words}" for each in found] == told
    assert [each.words for each in found if "nolink:" in each.hint] == ["Silas Crane"] * (
        "Silas" in pin
    )


def test_of_a_source_that_is_not_there_nothing_more_is_told() -> None:
    """Its citation is told by itself."""
    assert [*unsupported_in_brackets(CitedSource("lee-1999", pin="[13] lamps"), REFERENCE)] == []
