"""Whose office a short label means where it stands at the name of a body."""

import pytest

from tests.builders import link_text, organisation

BOARD = organisation(
    "board",
    name="Harbour Board",
    posts=[{"id": "chair", "label": "Chair of the Harbour Board", "short_labels": ["Chair"]}],
)
MILL = organisation("mill", name="Mill Trust")


@pytest.mark.parametrize(
    ("text", "is_ours"),
    [
        ("The Harbour Board met. Its Chair wrote.", True),
        ("The Harbour Board's Chair wrote.", True),
        ("The Harbour Board met. The Mill Trust's Chair wrote.", False),
        ("The Harbour Board met. The Chair of the Mill Trust wrote.", False),
        ("The Harbour Board met the Mill Trust. The Chair wrote.", True),
    ],
)
def test_an_office_belongs_to_the_body_that_it_stands_at(text: str, *, is_ours: bool) -> None:
    """With `of`, or with an `s`; a body in another sentence claims nothing."""
    found = link_text(f"<p>{text}</p>", BOARD, MILL).mentions
    assert ("chair" in {each.target.entity for each in found}) == is_ours
