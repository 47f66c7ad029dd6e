"""Runs of capitalised words that have the shape of a name."""

import pytest

from hooks.link.advice.name_shapes import name_shapes


@pytest.mark.parametrize(
    ("run", "names"),
    [
        ("Ann Lee", [("Ann Lee", False)]),
        ("Harbour Board", [("Harbour Board", True)]),
        ("Ministry of Canals", [("Ministry of Canals", True)]),
        ("Cllr Ann Lee", [("Ann Lee", False)]),
        ("Director Ann Lee", [("Ann Lee", False)]),
        ("Monday Morning", []),
        ("Chief Executive", []),
        ("Minister for Inland Waters", []),
        ("Mr van den Berg", [("van den Berg", False)]),
        ("Natural Resources Wales", [("Natural Resources Wales", True)]),
        ("North West Wales", []),
        ("South Wales", []),
        ("Friends of Ann Lee", [("Ann Lee", False)]),
        ("Ann van der Lee", [("Ann van der Lee", False)]),
    ],
)
def test_bodies_and_persons_are_told_apart(run: str, names: list[tuple[str, bool]]) -> None:
    """By the kind of body, by a style or an office, or by nothing but their capitals."""
    assert [(each.words, each.is_body) for each, _ in name_shapes(run)] == names
