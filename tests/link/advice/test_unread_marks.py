"""Marks that nothing reads, and that readers would see."""

import pytest

from hooks.link.advice.unread_marks import unread_marks
from hooks.problems import Problem
from tests.builders import BODY_LINE, link, page, site


def _told(html: str, body: str | None = None) -> list[Problem]:
    """Give what is told of a page; without a body its Markdown holds the same signs."""
    whole = site([], [page("briefings/x.md", html if body is None else body)])
    return [*unread_marks(link(whole, "briefings/x.md", html)[0])]


@pytest.mark.parametrize(
    ("words", "sign", "hint"),
    [
        ("It is {++new++} here.", "{++new++}", "Make it, or leave it out."),
        ("See [the quay][q1] first.", "[the quay][q1]", "[words](address)"),
        ("See [the quay][] first.", "[the quay][]", "[words](address)"),
        ("See [the quay](x.md) first.", "[the quay](x.md)", "Take the HTML around it away."),
        ("It leaks[^note] here.", "[^note]", "below: [^note]: words"),
        ("It is ~~old~~ new.", "~~old~~", "without the signs"),
        ("It is ==new==.", "==new==", "without the signs"),
        ("Some H~2~O.", "~2~", "<sub>2</sub>"),
        ("It is :boat: there.", ":boat:", "without the signs"),
        ("It is **new here.", "**new here.", "Write **words**, outside HTML."),
        ("!!! note It leaks.", "!!! note It leaks.", "without the signs"),
        ("[x] The lock.", "[x] The lock.", "without the signs"),
        ("``` lock", "``` lock", "Write ``` on a line of its own below it."),
        ("It is &boat; there.", "&boat;", "Write the character itself."),
    ],
)
def test_signs_that_readers_would_see_are_told(words: str, sign: str, hint: str) -> None:
    """Each with its words, its line and what to write in its place."""
    html = words.replace("&boat", "&amp;boat")
    (found,) = _told(f"<p>One.</p>\n\n<p>{html}</p>", f"One.\n\n{words}")
    assert f"readers see the signs in “{sign}”" in found.text
    assert hint in found.hint
    assert (found.rule, found.line) == ("site-build", BODY_LINE + 2)


@pytest.mark.parametrize(
    "words",
    [
        "It is new.",
        "At 10:30:15 it was shut.",
        "He said […] [the Board] left.",
        "It cost 3 == 4 points.",
        "Five * six, and snake_case__name.",
        "[[1]][2020] is a date of law",
        "In C++ or a^b.",
    ],
)
def test_signs_that_are_meant_are_left_alone(words: str) -> None:
    """Times, omissions and signs of sums are words."""
    assert _told(f"<p>{words}</p>") == []


@pytest.mark.parametrize(
    "body",
    ["It is \\~~old\\~~ new.", "It is `~~old~~` new.", "```\n~~old~~\n```\n", "Nothing of it."],
)
def test_what_the_editor_wrote_so_is_meant(body: str) -> None:
    """Behind a backslash, in code, or where the Markdown has no such sign."""
    assert _told("<p>It is ~~old~~ new.</p>", body) == []


def test_a_page_that_is_generated_has_no_editor_to_tell() -> None:
    """It has no Markdown."""
    assert _told("<p>It is ~~old~~ new.</p>", "") == []


def test_long_words_are_cut() -> None:
    """So that the line can be read."""
    (found,) = _told(f"<p>!!! note {'word ' * 30}</p>")
    assert "word w…”" in found.text
    assert len(found.text) < 150


def test_words_are_told_once() -> None:
    """Of marks that stand within others nothing is said."""
    assert len(_told("<p>{++ so ~~old~~ ++}</p>")) == 1
