"""Answers: how a command ends, and what it has to say."""

from __future__ import annotations

from dataclasses import dataclass

from hooks.model.refusal import Refusal

REFUSED = 2
"""The exit status where it could not be done, and nothing was written."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What is printed, and the exit status."""

    text: str = ""
    """The result, for those who asked."""
    status: int = 0
    error: str = ""
    """What went wrong; it goes where errors go."""


def answer(done: str | Refusal) -> Answer:
    """Answer with what was done, or with why it could not be."""
    return Answer("", REFUSED, str(done)) if isinstance(done, Refusal) else Answer(done)
