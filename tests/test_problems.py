"""Problems as they are printed: plain lines, whatever their words hold."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hooks.problems import RULES, Problem, as_json
from hooks.report.reports import report

ROOT = Path(__file__).parents[1]
HOSTILE = (
    "a\n::warning::all is well",
    "a\r\n::set-output name=x::y",
    "a\x1b[2J\x1b[31mred",
    "a\x85::error::b",
    "a\u2028::error::b",
    "a\u202egnp.exe",
    "::stop-commands::x",
    "  ::add-mask::x",
    "x ##[error]y",
    "\ud800 \ue000",
    "a\x00b\x0bc\x0c::debug::d",
)

_CONTROLS = {chr(code) for code in (*range(32), *range(127, 160), 0x2028, 0x2029, 0x202E)}


def _is_plain(line: str) -> bool:
    return line.isprintable() and not line.lstrip().startswith("::") and "##[" not in line


@pytest.mark.parametrize("words", HOSTILE)
def test_a_problem_is_one_line_whatever_its_words_hold(words: str) -> None:
    """No line break, escape sequence or command of a build server reaches a log."""
    told = Problem(f"docs/{words}.md", 3, "page-metadata", words, f"Write:\n{words}")
    first, *hint = told.as_line().split("\n")
    assert first.startswith("docs/")
    assert first.endswith("[page-metadata]")
    assert all(map(_is_plain, [first, *hint]))
    assert hint[0] == "    Write:"
    assert told.as_annotation().isprintable()
    assert told.as_annotation().startswith("::error file=docs/")
    assert json.loads(as_json([told]))[0]["text"] == words


@pytest.mark.parametrize(
    "words",
    ["R&D <Team>", "Zoë’s “plan” – 30 %", "a::b", "# heading ## more", "co\xadoperate", "東京"],
)
def test_ordinary_words_stay_as_they_are(words: str) -> None:
    """Only what is no word is changed."""
    told = Problem("docs/x.md", 1, "page-metadata", words, words)
    assert told.as_line() == f"docs/x.md:1: {words} [page-metadata]\n    {words}"


@given(st.text(), st.text(), st.text())
def test_no_words_make_a_second_line(path: str, text: str, hint: str) -> None:
    """Whatever the words, the hint's own line breaks are the only ones."""
    told = Problem(path, 1, "page-metadata", text, hint)
    lines = told.as_line().split("\n")
    assert len(lines) == 1 + (len(hint.split("\n")) if hint else 0)
    for form in ("text", "github"):
        assert not _CONTROLS & set(report([told], form).replace("\n", ""))


def test_causes_come_first() -> None:
    """The settings stand before the sources, and those before the pages that rest on them."""
    paths = ["docs/a.md", "sources/b.md", "mkdocs.yml", "docs/people/c.md", "sources/a.md"]
    found = sorted(Problem(path, 1, "site-build", "x") for path in paths)
    assert [each.path for each in found] == [
        "mkdocs.yml",
        "sources/a.md",
        "sources/b.md",
        "docs/a.md",
        "docs/people/c.md",
    ]


def test_the_contract_lists_each_rule_with_its_severity() -> None:
    """`DESIGN.md` has the rules that there are, each in the row of its severity."""
    text = (ROOT / "DESIGN.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (error|warning|notice) \| (.+) \|$", text, re.MULTILINE)
    listed = {rule: kind for kind, rules in rows for rule in re.findall(r"`([\w-]+)`", rules)}
    assert listed == {rule: severity.value for rule, severity in RULES.items()}
