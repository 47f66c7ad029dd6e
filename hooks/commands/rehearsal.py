"""A rehearsal: a build of the site for the sake of what it says, not of what it writes."""

from __future__ import annotations

import logging
import tempfile
from contextlib import contextmanager
from typing import TYPE_CHECKING

from hooks.link.linker import LinkedPage
from hooks.main import build_into
from hooks.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Rehearsal(logging.Handler):
    """What a build reports."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.problems: list[Problem] = []
        self.pages: dict[str, LinkedPage] = {}
        """By their `src_uri`."""
        self.messages: list[str] = []
        """The warnings of the host."""
        self.stopped = ""
        """What stopped the host, if anything did."""

    def emit(self, record: logging.LogRecord) -> None:
        """Take problems and pages as the values they are, and warnings of the host as text."""
        problem, linked = getattr(record, "problem", None), getattr(record, "linked", None)
        if isinstance(problem, Problem):
            self.problems.append(problem)
        elif isinstance(linked, LinkedPage):
            self.pages[record.getMessage()] = linked
        elif record.levelno >= logging.WARNING:
            self.messages.append(record.getMessage())


def rehearse(config_file: Path) -> Rehearsal:
    """Build a site as a strict build would, but for its pages, and keep what it reports."""
    with tempfile.TemporaryDirectory() as site_dir, _heard() as rehearsal:
        rehearsal.stopped = build_into(config_file, site_dir)
    return rehearsal


@contextmanager
def _heard() -> Iterator[Rehearsal]:
    """Hear what the host and the generator log, and print nothing of it.

    Only the generator is to say all: a host that does leaves out the check of anchors, see
    `links_to_anchors` in https://github.com/mkdocs/mkdocs/blob/1.6.1/mkdocs/structure/pages.py.
    """
    host, site = logging.getLogger("mkdocs"), logging.getLogger("mkdocs.hooks.site")
    before = (host.propagate, site.level)
    rehearsal = Rehearsal()
    host.addHandler(rehearsal)
    host.propagate = False
    site.setLevel(logging.DEBUG)
    try:
        yield rehearsal
    finally:
        host.removeHandler(rehearsal)
        host.propagate = before[0]
        site.setLevel(before[1])
