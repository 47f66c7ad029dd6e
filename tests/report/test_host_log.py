"""What is said in the log of the host, and what of it is heard."""

import logging
from collections.abc import Iterator

import pytest

from hooks.problems import Problem
from hooks.report import host_log

HOST = logging.getLogger("mkdocs")
ERROR = Problem("docs/a.md", 3, "unknown-source", "“x” is no source")
WARNING = Problem("docs/b.md", 1, "risky-name", "the name “Bo” is short")
NOTICE = Problem("docs/c.md", 1, "unused-name", "nobody says “Bo”")


class _Counter(logging.Handler):
    """What a strict build counts with."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.counts: dict[str, int] = {}

    def emit(self, record: logging.LogRecord) -> None:
        """Count a record by its level."""
        self.counts[record.levelname] = self.counts.get(record.levelname, 0) + 1


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    """Give the logs back as they were."""
    pages, logs = HOST.getChild("structure.pages"), (HOST, logging.getLogger())
    before = [(log, log.level, log.handlers[:], log.propagate) for log in logs]
    filters = pages.filters[:]
    yield
    for log, level, handlers, propagate in before:
        log.setLevel(level)
        log.handlers[:], log.propagate = handlers, propagate
    pages.filters = filters


def test_problems_are_told_by_their_severity(caplog: pytest.LogCaptureFixture) -> None:
    """Those who want to know everything hear the notices too."""
    caplog.set_level(logging.DEBUG, "mkdocs")
    host_log.tell([ERROR, WARNING, NOTICE])
    assert [(each.levelname, each.name) for each in caplog.records] == [
        ("ERROR", "mkdocs.hooks.site"),
        ("WARNING", "mkdocs.hooks.site"),
        ("DEBUG", "mkdocs.hooks.site"),
    ]
    assert caplog.messages[0] == ERROR.as_line()


def test_what_is_worth_knowing_is_no_warning(caplog: pytest.LogCaptureFixture) -> None:
    """A summary is said below the level that stops a strict build."""
    caplog.set_level(logging.DEBUG, "mkdocs")
    host_log.say("9 pages")
    assert [(each.levelname, each.message) for each in caplog.records] == [("INFO", "9 pages")]


@pytest.mark.parametrize(
    ("strict", "level", "heeded"),
    [
        (True, logging.ERROR, logging.WARNING),
        (True, logging.DEBUG, logging.DEBUG),
        (False, logging.ERROR, logging.ERROR),
    ],
)
def test_a_strict_build_counts_warnings_that_are_not_shown(
    strict: bool,  # noqa: FBT001 - a table
    level: int,
    heeded: int,
) -> None:
    """They reach what counts, and the terminal stays as quiet as was asked."""
    terminal, counter = logging.StreamHandler(), _Counter()
    HOST.handlers[:] = [terminal, counter]
    HOST.setLevel(level)
    host_log.heed_warnings(strict=strict)
    assert HOST.level == heeded
    assert counter.level == logging.WARNING
    assert terminal.level == (level if heeded != level else logging.NOTSET)


def test_a_warning_is_seen_by_what_counts() -> None:
    """Nothing has warned before."""
    HOST.handlers[:] = [counter := _Counter()]
    HOST.setLevel(logging.WARNING)
    assert not host_log.has_warned()
    host_log.tell([WARNING])
    assert host_log.has_warned()
    assert counter.counts == {"WARNING": 1}


def test_what_is_said_of_links_goes_through_our_words(caplog: pytest.LogCaptureFixture) -> None:
    """A record of which nothing is to be said is dropped, and one filter takes the place of all."""
    pages = HOST.getChild("structure.pages")
    for _ in range(2):
        host_log.put_links(lambda record: "x.md" in record.getMessage())
    pages.warning("no file x.md")
    pages.warning("no file y.md")
    assert caplog.messages == ["no file x.md"]
    assert len(pages.filters) == 1


def test_warnings_are_heard_and_not_printed(caplog: pytest.LogCaptureFixture) -> None:
    """Of the host nothing goes further while it is heard, and all goes on afterwards."""
    HOST.setLevel(logging.INFO)
    with host_log.heard() as warnings:
        HOST.info("working")
        HOST.warning("no file %s", "x.md")
        HOST.error("a link", extra={"problem": ERROR})
        assert not HOST.propagate
    assert warnings.texts == ["no file x.md"]
    assert warnings.problems == [ERROR]
    assert not caplog.messages
    HOST.warning("afterwards")
    assert caplog.messages == ["afterwards"]
    assert warnings.texts == ["no file x.md"]


def test_the_log_is_given_back_after_a_failure() -> None:
    """As it was before, whatever ends the build."""
    HOST.propagate = False
    with pytest.raises(KeyError), host_log.heard():
        raise KeyError
    assert not HOST.propagate
    assert not any(isinstance(each, host_log.Warnings) for each in HOST.handlers)
