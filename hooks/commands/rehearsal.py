"""A rehearsal: a build of the site for the sake of what it says, not of what it writes.

It is the very build that publishes, so that the two cannot disagree (`DESIGN.md`, section 9).
"""

from dataclasses import dataclass
from pathlib import Path

from hooks.build import Progress
from hooks.main import build_into
from hooks.problems import Problem
from hooks.read.files import text_of
from hooks.report import host_log
from hooks.report.host_messages import settings_problems


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What came of a build."""

    progress: Progress | None
    """How far it came; None where the settings could not be read."""
    problems: tuple[Problem, ...]
    """What the host had to say, of links that lead nowhere and of its settings."""


def rehearse(config_file: Path, command: str) -> Rehearsal:
    """Build a site as a strict build would, but write nothing, and keep what comes of it."""
    nowhere = config_file / "site"  # below a file nothing can be written
    with host_log.heard() as host:
        progress, stopped = build_into(config_file, str(nowhere), command)
    found = settings_problems((*host.texts, stopped), text_of(config_file))
    return Rehearsal(progress, (*host.problems, *found))
