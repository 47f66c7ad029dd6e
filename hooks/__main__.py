"""The command line: `python -m hooks COMMAND`."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS = ("check", "add", "new", "draft", "lock", "why", "diff", "summary", "start")
"""The modules of `hooks.commands`, in the order in which `--help` lists them."""

_STATUS = (
    "Exit status: 0 if it was done; 1 if “check” found what stops a strict build; 2 if it could "
    "not be done, and nothing was written; 130 after Ctrl-C."
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and give its exit status."""
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")  # the theme prints a page of it on import
    parser = argparse.ArgumentParser(
        prog="python -m hooks", description="Look after the site.", epilog=_STATUS
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name in _asked_for(sys.argv[1:] if arguments is None else arguments):
        command = importlib.import_module(f"hooks.commands.{name}")
        added = commands.add_parser(command.NAME, help=command.HELP, description=command.HELP)
        command.add_arguments(added)
        added.set_defaults(run=command.run)
    found = parser.parse_args(arguments)
    try:
        status: int = found.run(found)
        sys.stdout.flush()
    except BrokenPipeError:  # `| head` has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        print("\nstopped.", file=sys.stderr)  # noqa: T201 - the result of the command
        return 130
    return status


def _asked_for(arguments: Sequence[str]) -> Sequence[str]:
    """Give the command that is named first, else all, to choose from; loading each takes time."""
    return [each for each in arguments[:1] if each in COMMANDS] or COMMANDS


if __name__ == "__main__":
    sys.exit(main())
