"""Two versions in conflict: which is read, and where that is told."""

import pytest

from hooks.read.marks.conflicts import settled

_TWO = "<<<<<<< HEAD\nours\n||||||| base\nbase\n=======\ntheirs\n>>>>>>> other"


@pytest.mark.parametrize(
    ("text", "kept", "lines"),
    [
        (f"a\n{_TWO}\nb", "a\n\nours\n\n\n\n\n\nb", [2]),
        ("<<<<<<< HEAD\n=======\ntheirs\n>>>>>>> x", "\n\n\n", [1]),
        (f"{_TWO}\n{_TWO}", "\nours" + "\n" * 7 + "ours" + "\n" * 5, [1, 8]),
        ("a\n>>>>>>> other\nb", "a\n\nb", [2]),
        ("<<<<<<< HEAD\nours\n=======\nrest", "\nours\n\nrest", [1]),
        (f"```\n{_TWO}\n```", f"```\n{_TWO}\n```", []),
        (">>> a\n=======\n<<<<<<<<", ">>> a\n=======\n<<<<<<<<", []),
    ],
)
def test_of_two_versions_in_conflict_the_first_is_read(
    text: str, kept: str, lines: list[int]
) -> None:
    """All else stays on its line; in code they are meant so."""
    assert settled(text) == (kept, lines)
