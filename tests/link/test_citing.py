"""What readers see of a citation."""

import html
import re

import pytest

from hooks.link.citing import cite, cited_before
from hooks.model.citations import Citation, in_words
from hooks.publish.parts.descriptions import plain
from hooks.read.citation_syntax import parse_citation
from tests.builders import organisation, registry, source


@pytest.mark.parametrize(
    ("numbers", "words"),
    [
        ((7,), "para 7"),
        ((2, 4, 5, 6), "paras 2, 4–6"),
        ((1, 2), "paras 1–2"),
        ((1, 3, 5), "paras 1, 3, 5"),
    ],
)
def test_paragraphs_are_written_as_short_as_can_be(numbers: tuple[int, ...], words: str) -> None:
    """Numbers that follow one another are written as a range."""
    assert in_words(numbers) == words


def test_a_list_shows_a_summary_without_its_citations() -> None:
    """Citations go, explicit links leave their words or the name, no space before a full stop."""
    known = registry(organisation("corn-mill", name="Corn Mill"))
    summary = "The [[corn-mill|mill]] burnt [@lee-2021, para. 1]; it was rebuilt [@lee-2022]."
    assert plain(summary, known) == "The mill burnt; it was rebuilt."
    assert plain("The [[corn-mill]] burnt [@lee-2021].", known) == "The Corn Mill burnt."


def _shown(raw: str, before: str = "") -> str:
    citation = parse_citation(raw, 1)
    assert isinstance(citation, Citation)
    known = {each: source(each, label=each.title()) for each in ("lee", "orme")}
    labels = {"lee": "Lee 2021", "orme": "Orme 1897"}
    found = cite(citation, known, labels, lambda there, anchor: f"{there}#{anchor}", before)
    text = re.sub(r"<[^>]*>", "", found.html)
    assert html.unescape(text) == found.text
    links = re.findall(r'data-paragraphs="([^"]*)"[^>]* href="([^"]*)">([^<]*)<', found.html)
    return " | ".join(
        [found.text, *(f"{words}={numbers}>{href}" for numbers, href, words in links)]
    )


@pytest.mark.parametrize(
    ("raw", "before", "expected"),
    [
        ("[@lee, para. 7]", "", "(Lee~2021,~para~7) | Lee~2021,~para~7=7>lee#para_7"),
        ("[@lee, para. 7]", "lee", "(para~7) | para~7=7>lee#para_7"),
        ("[@lee, para. 7]", "orme", "(Lee~2021,~para~7) | Lee~2021,~para~7=7>lee#para_7"),
        (
            "[@lee, paras 2, 4-6]",
            "",
            (
                "(Lee~2021,~paras~2, 4–6) | Lee~2021,~paras~2=2>lee#para_2 | 4=4 5>lee#para_4"
                " | 6=6>lee#para_6"
            ),
        ),
        (
            "[@lee, para. 1; @lee, para. 3; @orme]",
            "",
            (
                "(Lee~2021,~para~1; para~3; Orme~1897) | Lee~2021,~para~1=1>lee#para_1"
                " | para~3=3>lee#para_3 | Orme~1897=>orme#"
            ),
        ),
        ("[@lee]", "lee", "(Lee~2021) | Lee~2021=>lee#"),
        (
            '[@lee, no mention of "pay"]',
            "lee",
            "(Lee~2021, no mention of “pay”) | Lee~2021, no mention of “pay”=>lee#",
        ),
    ],
)
def test_each_number_is_a_link_and_no_label_is_said_twice(
    raw: str, before: str, expected: str
) -> None:
    """Lines end only between numbers; the label stands once while one source is cited."""
    assert _shown(raw, before).replace("\u00a0", "~") == expected


def test_a_section_begins_anew() -> None:
    """What a citation may leave out is what its own section said right before it."""
    cites = {}
    for char, raw in (("\ue000", "[@lee]"), ("\ue001", "[@lee]"), ("\ue002", "[@orme; @lee]")):
        citation = parse_citation(raw, 1)
        assert isinstance(citation, Citation)
        cites[char] = citation
    text = "<p>\ue000 and \ue001</p><h2>Next</h2><p>\ue002</p>"
    assert cited_before(text, cites, {}) == {"\ue000": "", "\ue001": "lee", "\ue002": ""}


_A, _B, _C = "\ue000", "\ue001", "\ue002"
_HEAD = "<table><thead><tr><th>Question</th><th>{}</th><th>{}</th></tr></thead><tbody>"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            _HEAD.format("Lee 2021", "Other") + f"<tr><td>a</td><td>{_A}</td><td>{_B}</td></tr>",
            "lee -",
        ),
        (_HEAD.format("By Lee&nbsp;2021", "") + f"<tr><td>a</td><td>b {_A} {_B}</td>", "lee lee"),
        (_HEAD.format("x", "<em>Lee 2021</em>") + f"<tr><td>a</td><td>b</td><td>{_B}</td>", "lee"),
        (
            _HEAD.format(f"One {_C}", "Two") + f"<tr><td>a</td><td>{_A}</td></tr></table>{_B}",
            "- orme -",
        ),
        (
            "<table><tr><th>x</th><th>y</th></tr>" + f"<tr><td>Lee 2021</td><td>{_A}</td></tr>",
            "lee",
        ),
        # Look-alikes: two sources, part of a word, no head, joined cells, another column.
        (_HEAD.format("Lee 2021, Orme 1897", "") + f"<tr><td>a</td><td>{_A}</td></tr>", "-"),
        (_HEAD.format("Lee 2021b", "Lee 20211") + f"<tr><td>a</td><td>{_A}</td></tr>", "-"),
        (f"<table><tr><td>Lee 2021</td><td>x</td></tr><tr><td>{_A}</td></tr>", "-"),
        ('<table><tr><th colspan="2">Lee 2021</th></tr>' + f"<tr><td>{_A}</td></tr>", "-"),
        (_HEAD.format("Lee 2021", "") + f"<tr><td>{_A}</td><td>b</td><td>{_B}</td></tr>", "- -"),
    ],
)
def test_what_the_head_of_a_table_names_is_not_said_in_its_cells(text: str, expected: str) -> None:
    """A column or row that names one source, by its label or a citation, spares its cells it."""
    cites: dict[str, Citation] = {}
    for char, raw in ((_A, "[@lee, para. 1]"), (_B, "[@lee, para. 2]"), (_C, "[@orme]")):
        citation = parse_citation(raw, 1)
        assert isinstance(citation, Citation)
        cites |= {char: citation} if char in text else {}
    before = cited_before(text, cites, {"lee": "Lee 2021", "orme": "Orme 1897"})
    assert " ".join(each or "-" for each in before.values()) == expected


def test_a_long_label_may_end_a_line_but_not_right_before_its_year() -> None:
    """What no line may end within is short enough for a phone."""
    label = "Board for the Harbours of the North 2021"
    citation = parse_citation("[@lee, paras 2-3]", 1)
    assert isinstance(citation, Citation)
    found = cite(citation, {"lee": source("lee")}, {"lee": label}, lambda *_: "")
    assert found.text == "(Board for the Harbours of the North\u00a02021,\u00a0paras\u00a02–3)"
    assert "range" not in found.html
    found = cite(citation, {"lee": source("lee")}, {"lee": "Lee 2021"}, lambda *_: "")
    assert re.search('<span class="range">.*–.*</span>', found.html)
