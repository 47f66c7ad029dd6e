"""The log of the host: what it is told, and its own warnings, which stop a strict build as well.

Which of them count is a fact of the host (`DESIGN.md`, section 2).
"""

import logging
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from hooks.problems import Problem

_HOST = logging.getLogger("mkdocs")
_OURS = _HOST.getChild("hooks.site")  # below it, so that --strict counts what is told


def tell(problems: Iterable[Problem]) -> None:
    """Tell what is wrong with a site; notices only to those who want to know everything."""
    for problem in problems:
        _OURS.log(getattr(logging, problem.severity.upper(), logging.DEBUG), problem.as_line())


def say(text: str) -> None:
    """Say what is worth knowing of a build."""
    _OURS.info(text)


def heed_warnings(*, strict: bool) -> None:
    """Let a strict build count warnings where `--quiet` keeps them from the terminal.

    The host drops them before it counts them, see `quiet_option` in
    https://github.com/mkdocs/mkdocs/blob/1.6.1/mkdocs/__main__.py.
    """
    for log in _logs():
        if strict and log.level > logging.WARNING:
            for handler in log.handlers:
                if not hasattr(handler, "counts"):
                    handler.setLevel(max(handler.level, log.level))
            log.setLevel(logging.WARNING)


def put_links(in_our_words: Callable[[logging.LogRecord], bool]) -> None:
    """Put what the host says of links in our words; of one that only follows nothing is said."""
    _HOST.getChild("structure.pages").filters = [in_our_words]


def has_warned() -> bool:
    """Say whether a strict build has had a warning."""
    return any(getattr(each, "counts", None) for log in _logs() for each in log.handlers)


class Warnings(logging.Handler):
    """What the host warns of."""

    def __init__(self, level: int) -> None:
        """Hear nothing yet."""
        super().__init__(level)
        self.problems: list[Problem] = []
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a warning: as a problem, where `publish.host.dead_links` has made one of it."""
        if problem := getattr(record, "problem", None):
            self.problems.append(problem)
        else:
            self.texts.append(record.getMessage())


@contextmanager
def heard() -> Iterator[Warnings]:
    """Hear the warnings of the host, and print nothing of it.

    Only the generator is to say all: a host that does leaves out the check of anchors, see
    `links_to_anchors` in https://github.com/mkdocs/mkdocs/blob/1.6.1/mkdocs/structure/pages.py.
    """
    warnings, before = Warnings(logging.WARNING), _HOST.propagate
    _HOST.addHandler(warnings)
    _HOST.propagate = False
    try:
        yield warnings
    finally:
        _HOST.removeHandler(warnings)
        _HOST.propagate = before


def _logs() -> Iterator[logging.Logger]:
    """Yield the log of MkDocs, and the one above it, which is that of its successor."""
    yield _HOST
    if _HOST.parent:
        yield _HOST.parent
