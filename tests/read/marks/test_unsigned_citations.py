"""A citation without its @ is told; words in brackets that are none are left alone."""

from functools import partial

import pytest

from hooks.model.key_lines import KeyLines
from hooks.model.pages import Page, PageFrontMatter
from hooks.read.marks.unsigned_citations import mended_citation, unsigned_citations
from tests.builders import organisation, person, registry
from tests.growth import MOST, growth

SOURCES = {"lee-2021", "report"}
REGISTRY = registry(person("jo-lee"), organisation("trust"))


def told(body: str) -> list[str]:
    """Give what is said of a body that begins on line 3."""
    page = Page("docs/x.md", PageFrontMatter.model_validate({}), body, 3, KeyLines())
    return [f"{each.line} {each.hint}" for each in unsigned_citations([page], SOURCES, REGISTRY)]


@pytest.mark.parametrize(
    ("body", "hint"),
    [
        ("It rose [lee-2021, para. 3].", "3 Write [@lee-2021, para. 3]"),
        ("It rose.\n\nIt fell [lee-2021].", "5 Write [@lee-2021]"),
        ("It rose [report, paras 2, 4–6].", "3 Write [@report, paras 2, 4–6]"),
        ('No [lee-2021, no mention of "x"].', '3 Write [@lee-2021, no mention of "x"]'),
        ("It rose (@lee-2021, para. 3).", "3 Write [@lee-2021, para. 3]"),
        ("It rose {@lee-2021}.", "3 Write [@lee-2021]"),
        ("It rose @lee-2021, para. 3, and fell.", "3 Write [@lee-2021, para. 3]"),
        ("It rose [[lee-2021, para. 3]].", "3 Write [@lee-2021, para. 3]"),
        ("It rose [[@lee-2021]].", "3 Write [@lee-2021]"),
        ("It rose [lee-2021](para 3).", "3 Write [@lee-2021, para 3]"),
        ("It rose [lee-2021](#para_3).", "3 Write [@lee-2021, para. 3]"),
        ("She, [[jo-lee], spoke.", "3 Write [[jo-lee]]"),
        ("She, [[jo-lee|Jo] spoke.", "3 Write [[jo-lee|Jo]]"),
        ("She is [[Jo Lee]", "3 Write [[jo-lee]]"),
        ("She, [jo-lee], spoke.", "3 Write [[jo-lee]]"),
        ("`code`\n```\ncode\n```\n- an item [lee-2021, para 1]", "7 Write [@lee-2021, para 1]"),
    ],
)
def test_told(body: str, hint: str) -> None:
    """The line to paste has the sign."""
    assert told(body) == [hint]


@pytest.mark.parametrize(
    "body",
    [
        "It rose [@lee-2021, para. 3].",
        "It rose [lee-2022, para. 3].",
        "The [report] says so.",
        "Write `[lee-2021, para. 3]`.",
        "```\n[lee-2021, para. 3]\n```",
        "See [lee-2021](sources/lee-2021.md).",
        "See [lee-2021][one] and [Lee][lee-2021].",
        "See [lee-2021] and [jo-lee].\n\n[lee-2021]: a.md\n[jo-lee]: b.md",
        "Thus:\n\n    [lee-2021, para. 3] @lee-2021",
        "<!-- [[jo-lee] (@lee-2021) -->",
        "It rose [@report; @lee-2021, para. 3].",
        "Write to jo@lee-2021 or jo@report.example.",
        "See https://a.example/@lee-2021 and @lee, or @report (@report).",
        "She, [[jo-lee]], met [[trust|the Trust]] [sic].",
        "The [trust] of all [jo-lee](people/jo-lee.md).",
        "\\[lee-2021, para. 3]",
        "[lee-2021]: https://a.example",
    ],
)
def test_left_alone(body: str) -> None:
    """Links, code, escaped brackets and ordinary words are what they are."""
    assert told(body) == []


@pytest.mark.parametrize(
    ("raw", "meant"),
    [
        ("[@ lee-2021, para. 7]", "[@lee-2021, para. 7]"),
        ("[@Lee 2021 para. 7]", "[@lee-2021, para. 7]"),
        ("[@lee-2021.md, paras 2–3]", "[@lee-2021, paras 2–3]"),
        ("[@lee-2021, @report, para. 1]", "[@lee-2021; @report, para. 1]"),
        ("[@lee-2021, para. 7.", "[@lee-2021, para. 7]"),
        ("[@lee-2021, paras 7 and 9]", "[@lee-2021, paras 7, 9]"),
        ("[@lee-2021, para. three]", "[@lee-2021, para. 3]"),
        ("[@lee-2021, paras 9-7]", "[@lee-2021, paras 7-9]"),
        ("[@lee-2021, paras 27–8]", "[@lee-2021, paras 27–28]"),
        ("[@lee-2021, paras 2 to 4, 6 & 8]", "[@lee-2021, paras 2–4, 6, 8]"),
        ("[@lee-2021, §§ 2–3]", "[@lee-2021, para. 2–3]"),
        ('[@lee-2021, "mend all", para. 7]', '[@lee-2021, para. 7 "mend all"]'),
        ('[@lee-2021, para. 7: "mend all"]', '[@lee-2021, para. 7 "mend all"]'),
        ("[@lee-2021, doesn’t mention the quay]", '[@lee-2021, no mention of "the quay"]'),
        ("[@lee-2021, p. 7]", ""),
        ("[@]", ""),
    ],
)
def test_mended(raw: str, meant: str) -> None:
    """A citation with a slip is read as it was meant; where that cannot be told, it is not."""
    found = mended_citation(raw)
    assert (found.raw if found else "") == meant


@pytest.mark.parametrize(
    "piece", ["<!-- @lee-2021 ", "`[lee-2021 ", "[lee-2021, para ", "[[lee-2021|x "]
)
def test_what_is_never_closed_is_read_once(piece: str) -> None:
    """Twice the page takes about twice as long."""
    assert growth(lambda size: partial(told, piece * size), 1000) < MOST
