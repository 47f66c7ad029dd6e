"""`python -m hooks check`: list the problems of the site, as a strict build would find them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hooks.commands.answer import Answer
from hooks.commands.rehearsal import rehearse
from hooks.read.files import content
from hooks.report.host_messages import settings_problems
from hooks.report.reports import FORMATS, fails, report

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from hooks.problems import Problem

NAME = "check"
HELP = "list every problem of the site, as a strict build would find them"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "--format",
        choices=FORMATS,
        default="text",
        help="text for people, github and gitlab for their pages of a change, json for programs",
    )
    parser.add_argument(
        "--notices",
        action="store_true",
        help="list every notice, however many; else twenty or more are told in one line",
    )


def run(arguments: argparse.Namespace) -> Answer:
    """Print the problems; 1 if there is an error or a warning that no page accepts."""
    problems = check(arguments.config)
    return Answer(report(problems, arguments.format, whole=arguments.notices), int(fails(problems)))


def check(config_file: Path) -> list[Problem]:
    """Give the problems of a site, those of the host among them."""
    heard = rehearse(config_file)
    found = settings_problems((*heard.messages, heard.stopped), _text(config_file))
    edition = heard.progress.edition if heard.progress else None
    own = edition.verdict.problems if edition else ()
    return sorted([*own, *heard.problems, *found])


def _text(file: Path) -> str:
    found = content(file)
    return found.decode(errors="replace") if isinstance(found, bytes) else ""
