"""The summary of a change, in Markdown."""

import pytest

from hooks.problems import Problem
from hooks.report.change_summary import summarize

ERROR = Problem("docs/x.md", 1, "quote-not-found", "“words” are not there")
NOTICE = Problem("docs/x.md", 2, "unused-name", "nobody says “Bo”")


@pytest.mark.parametrize(
    ("problems", "told", "left_out"),
    [
        ([], "Nothing stops the site from being published.", "```"),
        ([NOTICE], "Nothing stops the site from being published.", "Bo"),
        ([ERROR, NOTICE], "```text\ndocs/x.md:1: “words” are not there", "Nothing stops"),
    ],
)
def test_what_stops_the_build_is_listed(problems: list[Problem], told: str, left_out: str) -> None:
    """Notices are counted and no more."""
    text = summarize(problems, {}, None)
    assert told in text
    assert left_out not in text


@pytest.mark.parametrize(
    ("links", "told"),
    [
        (None, "Nothing stops the site from being published.\n"),
        ("", "## Links that differ\n\nNone.\n"),
        ("+ a link", "## Links that differ\n\n```text\n+ a link\n```\n"),
    ],
)
def test_links_that_differ_are_shown_where_two_sites_were_given(
    links: str | None, told: str
) -> None:
    """None where they were not."""
    assert summarize([], {}, links).endswith(told)


def test_what_was_received_is_shown_closed() -> None:
    """Each file with what could be written about it."""
    text = summarize([], {"a letter-1.pdf": "---\ntype: letter"}, None)
    assert "## Received, and not yet a source" in text
    shown = "<details><summary>a letter-1.pdf</summary>\n\n```text\n---\ntype: letter\n```"
    assert f"{shown}\n\n</details>\n" in text


def test_words_of_a_document_are_only_words() -> None:
    """Backquotes, HTML and very long texts do nothing to the page on which they are shown."""
    problem = Problem("docs/x.md", 1, "quote-not-found", "“```<img src=x>” is not there")
    told = summarize([problem], {"<b>&.html": "````\n" + "x" * 200_000}, None)
    assert "````text\ndocs/x.md:1: “```<img src=x>”" in told
    assert "<summary>&#60;b&#62;&#38;.html</summary>" in told
    assert "`````text\n````\nx" in told
    assert len(told) < 102_000
    assert "The rest is left out here." in told
    assert "Links" not in told


def test_a_summary_is_never_too_long_to_be_shown() -> None:
    """GitHub drops a summary of more than 1 MB: what stops the build and the links come first."""
    told = summarize([ERROR], {f"{n}.pdf": "£" * 90_000 for n in range(20)}, "+ a link")
    assert 700_000 < len(told.encode()) < 1_000_000
    assert told.index("“words”") < told.index("+ a link") < told.index("0.pdf")
    assert told.endswith("more, too long for this page: .venv/bin/python -m hooks summary\n")
