"""Findings: problems that do not know yet on which page and line they stand."""

import re
from dataclasses import dataclass

from hooks.problems import Problem

_BEFORE_STOP = re.compile(r" (?=[.,;:!?])")
"""What a citation leaves behind in front of a full stop."""
_APOSTROPHE = re.compile(r'(?<=\w)"(?=\w)')
_OPENING = re.compile(r'(?<![^\s(\[])["“]')
_CLOSING = re.compile('["“”]')


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """What is wrong with some words, wherever they stand."""

    rule: str
    """A stable name out of `problems.RULES`."""
    text: str
    """What is wrong, in plain English, with the offending words quoted."""
    hint: str = ""
    """What to do about it."""

    def at(self, path: str, line: int) -> Problem:
        """Give the problem that it is at a place."""
        return Problem(path, line, self.rule, self.text, self.hint)


def show(words: str, most: int = 160) -> str:
    """Quote words in a message, cut at a word where they are long.

    A mark between letters is an apostrophe that was folded; marks within marks are single ones,
    and one without its other at either end is left out.
    """
    words = _APOSTROPHE.sub("’", " ".join(words.split()))
    if len(_CLOSING.findall(words)) == 1:
        words = words.strip('"“”')
    words = _CLOSING.sub("’", _OPENING.sub("‘", words))
    if len(words) > most:
        words = words[:most].rsplit(" ", 1)[0] + " …"
    return f"“{words}”"


def tidy(text: str) -> str:
    """Take away the white space that citations leave behind."""
    return _BEFORE_STOP.sub("", " ".join(text.split()))
