"""Answers: how a command ends, and what it has to say."""

import os
from dataclasses import dataclass

from hooks.model.refusal import Refusal
from hooks.problems import plain_line

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


def answer(done: Answer | str | Refusal) -> Answer:
    """Answer with what was done, or with why it could not be."""
    if isinstance(done, Refusal):
        return Answer("", REFUSED, str(done))
    return Answer(done) if isinstance(done, str) else done


def cause(error: Exception) -> str:
    """Say in a line why something could not be done, with the file that the disk refuses.

    >>> cause(PermissionError(13, "Permission denied", "sources"))
    'Permission denied (“sources”)'
    """
    if isinstance(error, MemoryError):
        return "the memory does not suffice"
    name = error.filename if isinstance(error, OSError) else None
    said = getattr(error, "strerror", "") or str(error)
    return f"{said} (“{plain_line(os.fsdecode(name))}”)" if isinstance(name, str | bytes) else said
