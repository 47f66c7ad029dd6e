"""Refusals: why a received file cannot become a source."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a file cannot be taken."""

    text: str
    """What is wrong, in plain English."""
    hint: str
    """What to do about it."""

    def __str__(self) -> str:
        """Render for the terminal."""
        return f"{self.text}.\n{self.hint}" if self.hint else f"{self.text}."
