"""Code and remarks are blanked out, and nothing else."""

import pytest

from hooks.read.marks.page_code import without_code
from tests.growth import MOST, growth


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("a `b` c", "a     c"),
        ("a ``b ` c`` d", "a           d"),
        ("a `b c", "a `b c"),
        ("a `b\n\nc` d", "a `b\n\nc` d"),
        ("a `b\nc` d", "a   \n   d"),
        (r"a \`b` c", r"a \`b` c"),
        ("```\na\n```\nb", "   \n \n   \nb"),
        ("~~~ py\na\n\n~~~~\nb", "      \n \n\n    \nb"),
        ("~~~ a\n~~~ b\n", "~~~ a\n~~~ b\n"),
        ("a <!-- b\n\n --> c", "a       \n\n     c"),
        ("a <!-- b", "a <!-- b"),
    ],
)
def test_blanked(text: str, kept: str) -> None:
    """Lines and their lengths stay as they are."""
    assert without_code(text) == kept


@pytest.mark.parametrize("piece", ["<!-- ", "`a\n\n", "``` a\n", "~~~ a\n", "``a `b ", "a ` "])
def test_what_is_never_closed_is_passed_over_once(piece: str) -> None:
    """Twice as much takes about twice as long."""
    assert growth(lambda size: lambda text=piece * size: without_code(text), 4000) < MOST  # type: ignore[misc]
