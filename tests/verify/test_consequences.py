"""What only follows from another problem is not told."""

from dataclasses import replace

import pytest

from hooks.model.sources import Source
from hooks.problems import Problem
from hooks.read.front_matter.yaml_mistakes import WENT_ON
from hooks.verify.consequences import without_consequences
from tests.builders import page, site, source

PAGE = "docs/briefings/x.md"
"""Its body begins on line 5 of the file, as all of `tests.builders` do."""
BODY = "One\ntwo.\n\n- Three\n- Four\n\nFive."
LETTER = source("lee-2014", "Words.")
SITE = replace(site([], [page("briefings/x.md", BODY)], [LETTER]), broken=frozenset({"orme-2015"}))


def problem(where: str, rule: str, text: str = "", hint: str = "") -> Problem:
    """Make a problem from `path:line`; a bare line is one of the briefing."""
    path, _, line = where.rpartition(":")
    return Problem(path or PAGE, int(line), rule, text, hint)


UNREAD = problem(":6", "citation-syntax", "“[@lee 3]” is not understood")
SHOWN = problem(":5", "site-build", "readers would see “**”")


@pytest.mark.parametrize(
    ("cause", "follows", "stays"),
    [
        (UNREAD, problem(":5", "uncited-statement"), problem(":8", "uncited-statement")),
        (UNREAD, problem(":5", "uncited-quotation"), problem(":5", "unsupported-name")),
        (
            UNREAD,
            problem(":9", "site-build", "“[@lee 3]” is seen"),
            problem(":9", "site-build", "“[@lee 4]” is seen"),
        ),
        (SHOWN, problem(":5", "unsupported-figure"), problem(":9", "unsupported-figure")),
        (
            problem(":9", "site-build", "“~~” is seen"),
            problem(":9", "editorial-fact"),
            problem(":8", "editorial-fact"),
        ),
        (
            problem("sources/lee-2014.md:9", "source-metadata"),
            problem("sources/lee-2014.md:9", "uncited-paragraph"),
            problem("sources/orme-2015.md:9", "uncited-paragraph"),
        ),
        (
            problem("sources/lee-2014.lok:1", "unused-file", hint="Call it lee-2014.lock."),
            problem("sources/lee-2014.md:1", "source-unlocked"),
            problem("sources/orme-2014.md:1", "source-unlocked"),
        ),
        (
            problem("sources/lee-2014.md:7", "paragraph-changed"),
            problem("sources/lee-2014.md:1", "source-unlocked"),
            problem("sources/orme-2014.md:1", "source-unlocked"),
        ),
        (
            problem(
                "sources/lee-2014.md:3",
                "source-metadata",
                hint="Move it to sources/originals/lee.pdf.",
            ),
            problem("sources/lee.pdf:1", "unused-file", hint="x"),
            problem("sources/originals/moss.pdf:1", "unused-file"),
        ),
        (
            problem(":3", "page-metadata", hint=f"{WENT_ON}summary: x"),
            problem(":2", "unknown-entity"),
            problem(":2", "source-metadata"),
        ),
        (
            problem(":3", "unknown-entity", "“bo” is no id"),
            problem(":3", "unused-name", "“Bo” (for bo)"),
            problem(":4", "unused-name", "“Bo” (for bo)"),
        ),
        (
            problem(":3", "unknown-paragraph", "“lee-2014, para. 9”: there is none"),
            problem(":2", "unsupported-detail", "“x” (“who”) is not said in lee-2014, para. 9"),
            problem(":2", "unsupported-detail", "“x” (“who”) is not said in lee-2014, para. 8"),
        ),
        (
            problem("docs/organisations/a.md:3", "duplicate-id", "“a-chair” is the id of two"),
            problem(":2", "unknown-entity", "“chair” is no id"),
            problem(":2", "unknown-entity", "“a-clerk” is no id"),
        ),
        (
            problem("docs/organisations/a.md:3", "duplicate-id", "“a-chair” is the id of two"),
            problem(":2", "unsupported-detail", "“x”", "the words there: a-chair"),
            problem(":2", "unsupported-detail", "“x”", "the words there: a-clerk"),
        ),
        (
            problem("docs/people/ann-lee.md:3", "entity-metadata"),
            problem(":2", "unsupported-name", "“Ann Lee” is not named"),
            problem(":2", "unsupported-name", "“Bo Lee” is not named"),
        ),
        (
            problem("sources/orme-2015.md:1", "source-metadata"),
            problem(":2", "unknown-source", "there is no source “orme-2015”"),
            problem(":2", "unknown-source", "there is no source “orme-2016”"),
        ),
        (
            problem("sources/orme-2015.md:1", "source-metadata"),
            problem(":2", "unused-name", "“O” (for orme-2015)"),
            problem(":2", "unused-name", "“O” (for orme-2016)"),
        ),
    ],
)
def test_what_follows_is_left_out(cause: Problem, follows: Problem, stays: Problem) -> None:
    """Beside its cause; what has another place, name or rule is told all the same."""
    assert without_consequences(SITE, [follows, cause, stays]) == [cause, stays]


def test_words_in_front_of_the_text_of_a_source_mar_no_paragraphs() -> None:
    """Only what stands in the text is cut into paragraphs as it should not be."""
    early = problem("sources/lee-2014.md:3", "source-metadata")
    left = problem("sources/lee-2014.md:9", "uncited-paragraph")
    assert isinstance(SITE.sources["lee-2014"], Source)
    assert without_consequences(SITE, [early, left]) == [early, left]


@pytest.mark.parametrize(
    "text", ["“x” leads nowhere: there is no such file", "“x” lies on another server"]
)
def test_a_dead_link_hides_nothing_else(text: str) -> None:
    """The words of its paragraph are those of the page all the same."""
    found = [problem(":5", "site-build", text), problem(":5", "unsupported-figure", "“31”")]
    assert without_consequences(SITE, found) == found
