"""The command line: `python -m hooks COMMAND`, and how it ends (`DESIGN.md`, section 9)."""

import argparse
import importlib
import io
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from hooks.commands.answer import REFUSED, Answer, answer, cause
from hooks.model.ids import nearest
from hooks.model.refusal import Refusal
from hooks.model.version import GENERATOR
from hooks.problems import plain_line
from hooks.read.files import content

COMMANDS = "check add new draft forms lock why diff summary start upgrade".split()
"""The modules of `hooks.commands`, in the order in which `--help` lists them."""
_WITHOUT_SITE = ("diff", "start", "upgrade")
"""Those that are about no site with settings."""
_INTERRUPTED = 130

_STATUS = (
    "Exit status: 0 if it was done; 1 if “check” found what stops a strict build; 2 if it could "
    "not be done, and nothing was written; 130 after Ctrl-C."
)

_CHOICE = re.compile(
    r"argument (?P<what>[^:]+): invalid choice: (?P<given>'.*?'|\".*?\") "
    r"\(choose from (?P<known>.*)\)"
)
_MISSING = re.compile(r"the following arguments are required: (?P<names>.*)")
_UNKNOWN = re.compile(r"unrecognized arguments: (?P<given>.*)")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and give its exit status."""
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")  # the theme prints a page of it on import
    sys.stdout, sys.stderr = sys.stdout or io.StringIO(), sys.stderr or io.StringIO()  # if closed
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a letter that it lacks becomes a question mark
            stream.reconfigure(errors="replace")
    given = sys.argv[1:] if arguments is None else arguments
    try:
        done = _run(_parser(given).parse_args(given or ["--help"]))
        if done.text:
            print(done.text)  # noqa: T201 - the result of the command
        sys.stdout.flush()
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):  # `| head` has seen enough
            return 1
        done = Answer("", 1, f"The command is done, but cannot say so: {error.strerror}.")
    except KeyboardInterrupt:
        done = Answer("", _INTERRUPTED, "\nstopped, and nothing was written by halves.")
    if done.error:
        print(done.error, file=sys.stderr)  # noqa: T201 - as above
    return done.status


def _parser(arguments: Sequence[str]) -> argparse.ArgumentParser:
    parser = _Parser(prog="python -m hooks", description="Look after the site.", epilog=_STATUS)
    parser.add_argument("--version", action="version", version=GENERATOR)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    named = [each for each in arguments[:1] if each in COMMANDS]
    for name in named or COMMANDS:  # all of them to choose from; loading each takes time
        command = importlib.import_module(f"hooks.commands.{name}")
        added = commands.add_parser(name, help=command.HELP, description=command.HELP)
        command.add_arguments(added)
        if name not in _WITHOUT_SITE:
            added.add_argument(
                "--config",
                type=Path,
                default=Path("mkdocs.yml"),
                metavar="FILE",
                help="the settings of the site (default: mkdocs.yml)",
            )
        added.set_defaults(run=command.run)
    return parser


def _run(found: argparse.Namespace) -> Answer:
    """Run the command; what the disk does not allow is told in a line."""
    try:
        if config := getattr(found, "config", None):
            found.config = Path(os.path.abspath(config))  # noqa: PTH100 - where a link stands
            if refusal := _unfit(found.config, config):
                return answer(refusal)
        return answer(found.run(found))
    except BrokenPipeError:
        raise
    except (OSError, MemoryError) as error:
        hint = "Is it yours to read and to change, and is there room on the disk?"
        return answer(Refusal(f"the machine says: {cause(error)}", hint))


def _unfit(place: Path, config: Path) -> Refusal | None:
    """Refuse settings that are no file, or not ours to read."""
    name = plain_line(str(config))
    if place.is_dir():
        hint = f"Name the file with the settings: --config {plain_line(str(config / 'mkdocs.yml'))}"
        return Refusal(f"“{name}” is a folder", hint)
    if not place.exists():
        hint = "Go to the folder of the site, or name its settings: --config FOLDER/mkdocs.yml"
        return Refusal(f"there is no “{name}” here", hint)
    read = content(place)
    return Refusal(f"“{name}” is of no use: {read}", "") if isinstance(read, str) else None


class _Parser(argparse.ArgumentParser):
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


if __name__ == "__main__":
    sys.exit(main())
