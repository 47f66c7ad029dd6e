"""Locks: what a paragraph was when it was cited."""

import hashlib
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hooks.model.citations import Citation, CitedSource
from hooks.model.key_lines import KeyLines
from hooks.model.registry import Registry
from hooks.model.site import Site
from hooks.model.sources import Source, SourceFrontMatter
from hooks.problems import Problem
from hooks.read.words.transcription import transcribe
from hooks.verify.locks import check_locks, lock_text

META = {"type": "letter", "title": "A", "date": "1901", "original": "a.txt"}
PLACE = "docs/briefings/b.md"


def source(body: str, lock: str | None = None) -> Source:
    """Make a source whose body begins on line 10."""
    transcript = transcribe(body, "sources/a.md", 10)
    return Source(
        id="a",
        path="sources/a.md",
        meta=SourceFrontMatter.model_validate(META),
        lines=KeyLines(),
        words=transcript.words,
        blocks=transcript.blocks,
        original=None,
        lock=lock,
    )


def check(one: Source, *paragraphs: int) -> list[Problem]:
    """Check a source of which some paragraphs are cited, on lines 31, 32 and so on."""
    site = Site({"a": one}, Registry({}, {}, {}, ()), {}, ())
    cited = [
        (PLACE, Citation("[@a]", 31 + at, (CitedSource("a", (number,)),)))
        for at, number in enumerate(paragraphs)
    ]
    return check_locks(site, cited)


BEFORE = "Dear Ada,\n{: .salutation }\n\nOne.\n\nTwo.\n\nThree."
LOCK = lock_text(source(BEFORE))


def test_the_text_of_a_lock() -> None:
    """A line for each paragraph, numbered or not, with 8 digits of its SHA-256."""
    one = hashlib.sha256(b"One.").hexdigest()[:8]
    assert [line.split()[0] for line in LOCK.splitlines()] == [
        "para_nn_1",
        "para_1",
        "para_2",
        "para_3",
    ]
    assert f"\npara_1 {one}\n" in LOCK
    assert lock_text(source("caf\u00e9  is\nopen")) == lock_text(source("cafe\u0301 is open"))


def test_a_good_lock() -> None:
    """A lock that lists every paragraph as it is gives no problem, whatever is cited."""
    assert check(source(BEFORE, LOCK), 1, 2, 3, 9) == []
    assert check(source(BEFORE, LOCK.replace("\n", "  \r\n")), 1) == []


@pytest.mark.parametrize(
    ("lock", "words"),
    [
        (None, "is missing"),
        ("", "does not list every paragraph"),
        ("nonsense\x00 \n a b c", "does not list every paragraph"),
        (LOCK.replace("para_2", "para_9"), "does not list every paragraph"),
        (LOCK.rsplit("\n", 2)[0], "does not list every paragraph"),
    ],
)
def test_unlocked(lock: str | None, words: str) -> None:
    """A missing or incomplete lock is a warning that prints the whole of it and where it goes."""
    problems = check(source(BEFORE, lock))
    assert [(each.rule, each.line) for each in problems] == [("source-unlocked", 1)]
    assert words in problems[0].text
    assert problems[0].hint == f"Put these lines into sources/a.lock:\n{LOCK.rstrip()}"


@pytest.mark.parametrize(
    ("body", "cited", "line", "fate"),
    [
        (
            BEFORE.replace("One.", "Zero.\n\nOne."),
            (1, 3),
            13,
            [
                "paragraph 1 is now paragraph 2: cited in docs/briefings/b.md:31",
                "paragraph 3 is now paragraph 4: cited in docs/briefings/b.md:32",
            ],
        ),
        (
            BEFORE.replace("Two.", "Too."),
            (2, 2),
            15,
            [
                "paragraph 2 has other words, or is gone: cited in docs/briefings/b.md:31, ",
                "docs/briefings/b.md:32",
            ],
        ),
        (BEFORE.replace("Two.\n\n", ""), (2,), 15, ["paragraph 2 has other words, or is gone"]),
        (BEFORE.replace("\n\nThree.", ""), (3,), 1, ["paragraph 3 has other words, or is gone"]),
        (
            BEFORE.replace("Two.", "Two.\n{: .unnumbered }"),
            (2,),
            18,
            ["paragraph 2 has no number any more (para_nn_2)"],
        ),
    ],
)
def test_a_cited_paragraph_that_changed(
    body: str, cited: tuple[int, ...], line: int, fate: list[str]
) -> None:
    """It is told with old and new number and where it is cited; others are of no concern."""
    problems = [
        each for each in check(source(body, LOCK), *cited) if each.rule != "source-unlocked"
    ]
    assert [(each.rule, each.line) for each in problems] == [("paragraph-changed", line)]
    assert all(each in problems[0].hint for each in fate)
    assert problems[0].hint.endswith(lock_text(source(body)).rstrip())


def test_a_change_that_nobody_cites() -> None:
    """A paragraph that is not cited may change; the lock is complete all the same."""
    assert check(source(BEFORE.replace("Two.", "Too."), LOCK), 1, 3) == []


def test_a_source_without_words() -> None:
    """A document without paragraphs needs no lines."""
    assert check(source("## Heading", "")) == []


@given(st.text(), st.text())
def test_any_lock(body: str, lock: str) -> None:
    """No lock stops the check, and the one that is printed is always the right one."""
    problems = check(source(body, lock), 1, 2)
    mended = source(body, lock_text(source(body)))
    assert check(mended, 1, 2) == []
    assert re.fullmatch(r"(para_(nn_)?\d+ [0-9a-f]{8}\n)*", lock_text(mended))
    assert all(each.as_line() for each in problems)
