"""Which names are refused for the words around them."""

import pytest

from tests.builders import link_text, organisation, person

KNOWN = (
    person("ann-lee"),
    organisation("board", name="Harbour Board"),
    organisation(
        "council", name="Port Council", posts=[{"id": "leader", "label": "Leader of Port Council"}]
    ),
)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee wrote",
        "Then Ann Lee wrote",
        "However, Ann Lee wrote",
        "in May Ann Lee wrote",
        "Chair Ann Lee wrote",
        "the Harbour Board wrote",
        "the Leader of Port Council wrote",
        "to Ann Lee, Harbour Board and others",
    ],
)
def test_a_name_stands(text: str) -> None:
    """Openers, dates and offices before it, and other names behind a comma, change nothing."""
    assert link_text(f"<p>{text}</p>", *KNOWN).mentions


@pytest.mark.parametrize(
    "text",
    [
        "Sarah Ann Lee wrote",
        "Ann Lee Orme wrote",
        "Ann Lee &amp; Sons wrote",
        "West Harbour Board wrote",
        "the former Leader of Port Council wrote",
        "the Leader of Port Council-elect wrote",
        "the Deputy Leader of Port Council wrote",
    ],
)
def test_a_longer_name_is_another_name(text: str) -> None:
    """Before it, behind it, and where a word makes another office of it."""
    found = link_text(f"<p>{text}</p>", *KNOWN).mentions
    assert not [each for each in found if each.target.entity in {"ann-lee", "board", "leader"}]
