"""The forms under which names are looked for."""

import pytest

from hooks.link.names.forms import collect_forms, is_in_capitals, spellings
from tests.builders import organisation, person, registry


def test_every_name_has_its_forms() -> None:
    """Names and labels as they are; in any case where the registry says so."""
    forms = collect_forms(
        registry(
            person("ann-lee"),
            organisation(
                "board",
                name="Harbour Board",
                posts=[{"id": "chair", "label": "Chair of the Board", "ignore_case": "true"}],
            ),
        )
    )
    assert {"Ann Lee", "Harbour Board"} <= set(forms.exact)
    assert "chair of the board" in forms.any_case
    assert "ann lee" not in forms.any_case


@pytest.mark.parametrize(
    ("text", "is_so"), [("HMIC", True), ("HMIC & NAO", True), ("Hmic", False), ("7", False)]
)
def test_an_acronym_is_told_by_its_capitals(text: str, *, is_so: bool) -> None:
    """Signs and figures say nothing."""
    assert is_in_capitals(text) == is_so


def test_a_name_may_be_printed_in_capitals() -> None:
    """As in headings of documents."""
    assert "ANN LEE" in spellings("Ann Lee")
