"""A parser of the command line that says in plain words what it does not understand."""

from __future__ import annotations

import argparse
import re
from typing import TYPE_CHECKING

from hooks.commands.answer import REFUSED
from hooks.problems import plain_line
from hooks.read.front_matter.faults_in_words import nearest

if TYPE_CHECKING:
    from typing import NoReturn

_CHOICE = re.compile(
    r"argument (?P<what>[^:]+): invalid choice: (?P<given>'.*?'|\".*?\") "
    r"\(choose from (?P<known>.*)\)"
)
_MISSING = re.compile(r"the following arguments are required: (?P<names>.*)")
_UNKNOWN = re.compile(r"unrecognized arguments: (?P<given>.*)")


class Parser(argparse.ArgumentParser):
    """The parser of Python, whose errors are told as all others are."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and what to write; 2, as of everything that cannot be done."""
        command = f".venv/bin/{self.prog}"
        help_ = f"To see how it is used: {command} --help"
        if found := _CHOICE.fullmatch(message):
            known = [each.strip("' ") for each in found["known"].split(",")]
            given = found["given"][1:-1]
            what = "command" if found["what"] == "COMMAND" else f"choice for {found['what']}"
            close = nearest(given, known)
            told = f"“{given}” is no {what}. " + (
                f"Did you mean “{close[0]}”?" if close else f"There are: {', '.join(known)}."
            )
        elif found := _MISSING.fullmatch(message):
            told = f"Something is missing: {found['names']}."
        elif found := _UNKNOWN.fullmatch(message):
            told = f"“{found['given']}” is not understood. Put quotes round a name with spaces."
        else:
            told = f"{message}."
        self.exit(REFUSED, f"{plain_line(told)}\n{help_}\n")
