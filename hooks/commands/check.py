"""`python -m hooks check`: list the problems of the site, as a strict build would find them."""

import argparse
from pathlib import Path

from hooks.commands.answer import REFUSED, Answer
from hooks.commands.rehearsal import Rehearsal, rehearse
from hooks.problems import Problem
from hooks.report.reports import FORMATS, fails, report

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
    parser.add_argument(
        "--settings", action="store_true", help="look at mkdocs.yml alone: can it be used?"
    )


def run(arguments: argparse.Namespace) -> Answer:
    """Print the problems; 1 if one stops a strict build, 2 if the settings cannot be used."""
    heard = rehearse(arguments.config, "settings" if arguments.settings else "check")
    problems = _problems(heard)
    if arguments.settings and not problems:
        return Answer("")
    status = int(fails(problems)) if heard.progress else REFUSED
    return Answer(report(problems, arguments.format, whole=arguments.notices), status)


def check(config_file: Path) -> list[Problem]:
    """Give the problems of a site, those of the host among them."""
    return _problems(rehearse(config_file, "check"))


def _problems(heard: Rehearsal) -> list[Problem]:
    edition = heard.progress.edition if heard.progress else None
    return sorted([*(edition.verdict.problems if edition else ()), *heard.problems])
