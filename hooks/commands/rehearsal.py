"""A rehearsal: a build of the site for the sake of what it says, not of what it writes."""

from __future__ import annotations

import gc
import logging
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hooks.main import build_into

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from hooks.build import Progress
    from hooks.problems import Problem

_OBJECTS = 20_000
"""So many must be made before the next look, instead of 700 or 2,000."""


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What came of a build, and what the host had to say."""

    progress: Progress | None
    """How far it came; None where the settings could not be read."""
    problems: tuple[Problem, ...]
    """The links that the host has found to lead nowhere."""
    messages: tuple[str, ...]
    """Its other warnings."""
    stopped: str
    """What stopped it; "" for nothing."""


def rehearse(config_file: Path) -> Rehearsal:
    """Build a site as a strict build would, but for its pages, and keep what comes of it."""
    with tempfile.TemporaryDirectory() as site_dir, _heard() as warnings, _collecting_rarely():
        progress, stopped = build_into(config_file, site_dir)
    return Rehearsal(progress, tuple(warnings.problems), tuple(warnings.texts), stopped)


@contextmanager
def _heard() -> Iterator[_Warnings]:
    """Hear the warnings of the host, and print nothing of it.

    Only the generator is to say all: a host that does leaves out the check of anchors, see
    `links_to_anchors` in https://github.com/mkdocs/mkdocs/blob/1.6.1/mkdocs/structure/pages.py.
    """
    host, warnings = logging.getLogger("mkdocs"), _Warnings(logging.WARNING)
    before = host.propagate
    host.addHandler(warnings)
    host.propagate = False
    try:
        yield warnings
    finally:
        host.removeHandler(warnings)
        host.propagate = before


@contextmanager
def _collecting_rarely() -> Iterator[None]:
    """Let Python look for circles among objects rarely: a site makes many, and hardly a circle."""
    before = gc.get_threshold()
    gc.set_threshold(_OBJECTS, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


class _Warnings(logging.Handler):
    def __init__(self, level: int) -> None:
        super().__init__(level)
        self.problems: list[Problem] = []
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        if problem := getattr(record, "problem", None):  # of `publish.host.dead_links`
            self.problems.append(problem)
        else:
            self.texts.append(record.getMessage())
