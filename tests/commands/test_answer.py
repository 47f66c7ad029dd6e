"""How a command ends, and what it has to say."""

import pytest

from hooks.commands.answer import Answer, answer, cause
from hooks.model.refusal import Refusal


@pytest.mark.parametrize(
    ("done", "expected"),
    [
        ("Written: a.md", Answer("Written: a.md")),
        (Answer("1 error", 1), Answer("1 error", 1)),
        (Refusal("it is there", "Edit it."), Answer("", 2, "it is there.\nEdit it.")),
        (Refusal("it is there", ""), Answer("", 2, "it is there.")),
    ],
)
def test_a_refusal_goes_where_errors_go(done: Answer | str | Refusal, expected: Answer) -> None:
    """With the status of what could not be done; all else is done."""
    assert answer(done) == expected


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (MemoryError("x"), "the memory does not suffice"),
        (OSError(28, "No space left on device"), "No space left on device"),
        (OSError(13, "Permission denied", "a\nb"), "Permission denied (“a b”)"),
        (OSError(13, "Permission denied", b"a"), "Permission denied (“a”)"),
        (OSError(13, "Permission denied", 7), "Permission denied"),
        (ValueError("no date"), "no date"),
    ],
)
def test_a_cause_is_told_in_a_line(error: Exception, told: str) -> None:
    """With the file that the disk refuses, where it names one."""
    assert cause(error) == told
