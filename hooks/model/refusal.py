"""Refusals: why a command does not do what it is asked, such as make a source of a file."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a command does nothing."""

    text: str
    """What is wrong, in plain English."""
    hint: str
    """What to do about it."""

    def __str__(self) -> str:
        """Render for the terminal."""
        return f"{self.text}.\n{self.hint}" if self.hint else f"{self.text}."
