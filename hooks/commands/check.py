"""`python -m hooks check`: build the site into a temporary folder and list its problems."""

from __future__ import annotations

import logging
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from hooks.main import build_into
from hooks.problems import Problem
from hooks.publish.reports import FORMATS, fails, from_host, report
from hooks.read.files import content

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

NAME = "check"
HELP = "list every problem of the site, as a strict build would find them"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "--format",
        choices=FORMATS,
        default="text",
        help="text for people, github for annotations in its pages, json for programs",
    )
    parser.add_argument(
        "--config",
        type=Path,
        default=Path("mkdocs.yml"),
        metavar="FILE",
        help="the configuration of the site (default: mkdocs.yml)",
    )


def run(arguments: argparse.Namespace) -> int:
    """Print the problems; 1 if there is an error or a warning that no page accepts."""
    problems = check(arguments.config.resolve())
    print(report(problems, arguments.format))  # noqa: T201 - the result of the command
    return int(fails(problems))


def check(config_file: Path) -> list[Problem]:
    """Build a site into a temporary folder and give its problems and those of the host."""
    with tempfile.TemporaryDirectory() as site_dir, _collected() as collector:
        stopped = build_into(config_file, site_dir)
    messages = [*collector.messages, *([stopped] if stopped else [])]
    found = (from_host(each, lambda path: _text(config_file.parent / path)) for each in messages)
    return sorted([*collector.problems, *found])


def _text(file: Path) -> str:
    found = content(file)
    return found.decode(errors="replace") if isinstance(found, bytes) else ""


class _Collector(logging.Handler):
    """Gathers what a build reports."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.problems: list[Problem] = []
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Take problems as the values they are, and warnings of the host as text."""
        problem = getattr(record, "problem", None)
        if isinstance(problem, Problem):
            self.problems.append(problem)
        elif record.levelno >= logging.WARNING:
            self.messages.append(record.getMessage())


@contextmanager
def _collected() -> Iterator[_Collector]:
    """Collect what the host logs instead of printing it."""
    logger = logging.getLogger("mkdocs")
    before = (logger.level, logger.propagate)
    collector = _Collector()
    logger.addHandler(collector)
    logger.setLevel(logging.DEBUG)
    logger.propagate = False
    try:
        yield collector
    finally:
        logger.removeHandler(collector)
        logger.setLevel(before[0])
        logger.propagate = before[1]
