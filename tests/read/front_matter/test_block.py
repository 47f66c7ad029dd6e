"""Front matter: text, lines, and every way in which editors break it."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from hooks.read.front_matter.block import decode, split

RULE = "page-metadata"


def read(block: str) -> tuple[dict[str, object], list[str]]:
    """Read a block; give its values, and line and text of its problems."""
    found = split(f"---\n{block}\n---\n", "docs/x.md", RULE)
    return found.values, [f"{each.line}: {each.text}" for each in found.problems]


def test_values_stay_text_and_lines_are_known() -> None:
    """`NO`, `on`, numbers and dates are words; each key and item has its line."""
    text = "---\nid: on\nterms:\n  - NO\n  - a: 2019-02-30\n    b: 1e3\n---\nBody\n"
    found = split(text, "docs/x.md", RULE)
    assert found.values == {"id": "on", "terms": ["NO", {"a": "2019-02-30", "b": "1e3"}]}
    assert found.lines.at("id") == 2
    assert found.lines.at("terms", 0) == 4
    assert found.lines.at("terms", 1, "b") == 6
    assert found.lines.at("terms", 1, "not there") == 5
    assert (found.body, found.body_line) == ("Body\n", 8)
    assert found.problems == ()


@pytest.mark.parametrize(
    ("text", "values", "body", "body_line"),
    [
        ("", {}, "", 1),
        ("Only a body\n", {}, "Only a body\n", 1),
        ("---\n---\nBody", {}, "Body", 3),
        ("---\n\n# a remark\n---\nBody", {}, "Body", 5),
        ("---  \na: b\n---\t\nBody", {"a": "b"}, "Body", 4),
        ("---\na: b\n...\nBody", {"a": "b"}, "Body", 4),
        ("---\na: b\n---\n\n  Body\n\n---\n\nc: d\n---\n", {"a": "b"}, None, 4),
        ("---\na:\nb: ''\n---\n", {"a": None, "b": ""}, "", 5),
        ("---\na: b\n---", {"a": "b"}, "", 3),
        ("---\na: |\n  x\n  --- y\n---\n", {"a": "x\n--- y\n"}, "", 6),
        ("Text\n\n---\n\na: b\n\n---\n", {}, None, 1),
    ],
)
def test_cut(text: str, values: dict[str, str | None], body: str | None, body_line: int) -> None:
    """The body begins below the block and is left as it is, rules of dashes included."""
    found = split(text, "docs/x.md", RULE)
    assert found.values == values
    expected = text if body_line == 1 else "\n".join(text.split("\n")[body_line - 1 :])
    assert found.body == (expected if body is None else body)
    assert found.body_line == body_line
    assert found.problems == ()


@pytest.mark.parametrize(
    ("block", "problem"),
    [
        ("title: Minutes: part two", "2: the front matter cannot be read at “title: Minutes"),
        ("a: b\ntitle: 'open\nc: d", "3: the front matter cannot be read at “title: 'open”"),
        ("a: b\n\tc: d", "3: the front matter cannot be read at “c: d”: there is a tab in front"),
        (
            "a: [x\nb: y",
            "the front matter cannot be read at “a: [x”: perhaps the value begins with",
        ),
        ("a: @x", "2: the front matter cannot be read at “a: @x”: perhaps the value begins with"),
        ("a: `x`", "2: the front matter cannot be read at “a: `x`”: perhaps the value begins"),
        ("a: 'x' y", "2: the front matter cannot be read at “a: 'x' y”: perhaps a line is not"),
        ("a: \x00", "2: the front matter cannot be read at “a: \x00”: perhaps there is a char"),
        ("- a\n- b", "2: the front matter is a list, not keys and values"),
        ("words", "2: the front matter is plain text, not keys and values"),
        ("a: 1\nb: 2\na: 3", "4: the key “a” stands here a second time (first on line 2)"),
        ("a: &x 1", "2: a value begins with “&x”, which has a special meaning"),
        ("a: *x", "2: a value begins with “*x”, which has a special meaning"),
        ("a: !!python/object:os.system x", "2: a value begins with “!!python/object:os.system”"),
        ("? [a]\n: b", "2: a key here is a list or has keys of its own"),
        ('a: "\\x1c"', "2: the value of “a” holds a control character"),
        ("a: " + "[" * 5000, "2: brackets or lists stand here one inside the other too deep"),
        ("a: b\n--- c", "3: the front matter holds a second “---”"),
    ],
)
def test_mistakes(block: str, problem: str) -> None:
    """Each mistake is told with its line, the words and a guess."""
    _, problems = read(block)
    assert len(problems) == 1
    assert problem in problems[0]


def test_the_first_of_two_keys_counts() -> None:
    """A key that stands twice keeps its first value."""
    values, _ = read("a: 1\na: 2")
    assert values == {"a": "1"}


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        ("---\na: b\n", 1, "the front matter that begins here with “---” has no end"),
        ("\n\n---\na: b\n---\n", 3, "the front matter does not begin on the first line"),
        ("\ufeff---\na: b\n---\n", 1, "the file begins with an invisible mark"),
    ],
)
def test_fences(text: str, line: int, problem: str) -> None:
    """A block without an end, one below empty lines and a byte order mark are told."""
    found = split(text, "docs/x.md", RULE).problems
    assert [(each.line, each.text.startswith(problem)) for each in found] == [(line, True)]


def test_a_byte_order_mark_hides_nothing() -> None:
    """Behind a byte order mark the front matter is read all the same."""
    assert split("\ufeff---\na: b\n---\n", "docs/x.md", RULE).values == {"a": "b"}


def test_line_ends_of_windows() -> None:
    """A file with the line ends of Windows reads like any other."""
    text, problems = decode(b"---\r\na: b\r\n---\r\nBody\r\n", "docs/x.md", RULE)
    found = split(text, "docs/x.md", RULE)
    assert (found.values, found.body, found.body_line, problems) == ({"a": "b"}, "Body\n", 4, [])


def test_not_utf_8() -> None:
    """A file in another encoding is told with the first line that shows it."""
    _, problems = decode("---\na: b\n---\ncafé".encode("cp1252"), "docs/x.md", RULE)
    assert [(each.line, each.rule) for each in problems] == [(4, RULE)]


@given(st.text(st.one_of(st.sampled_from("-\n: []{}'\"&*!#ab"), st.characters(codec="utf-8"))))
def test_any_block(block: str) -> None:
    """Whatever stands in the block, the body comes out untouched and nothing is raised."""
    found = split(f"---\n{block}\n---\nBODY", "docs/x.md", RULE)
    assert found.body.endswith("BODY")
    assert all(1 <= each.line <= block.count("\n") + 4 for each in found.problems)


@given(
    st.dictionaries(
        st.text(st.characters(categories=["L"]), min_size=1),
        st.one_of(st.text(st.characters(categories=["L", "P", "S"]), min_size=1), st.just("NO")),
    )
)
def test_round_trip(values: dict[str, str]) -> None:
    """Text that YAML writes comes back as it was."""
    block = yaml.safe_dump(values, allow_unicode=True, default_style='"')
    found, problems = read(block)
    assert problems == []
    assert list(found.values()) == list(dict(sorted(values.items())).values())


LOST = yaml.safe_load((Path(__file__).parents[2] / "golden" / "yaml_traps.yml").read_text("utf-8"))


@pytest.mark.parametrize("case", LOST, ids=[case["block"].split("\n")[0] for case in LOST])
def test_nothing_is_lost_silently(case: dict[str, Any]) -> None:
    """What YAML would cut or exchange is told with the line to paste, which then reads as meant."""
    found = split(f"---\n{case['block']}---\nB\n", "docs/x.md", RULE)
    assert len(found.problems) == 1, found.problems
    told = found.problems[0]
    assert case["says"] in told.text
    assert "paste" not in case or told.hint.endswith(f"\n{case['paste']}")
    if "paste" in case:
        lines = case["block"].split("\n")[:-1]
        first = told.line - 2
        lines[first : first + case.get("over", 1)] = [case["paste"]]
        mended = split("\n".join(["---", *lines, "---", ""]), "docs/x.md", RULE)
        assert mended.problems == ()
        assert case["means"] in str(mended.values)
    assert found.values.get("last", "kept") == "kept"


HONEST = [
    ('title: "Lamp #4" # a remark', "Lamp #4"),
    ("title: 'Lamp #4' # a remark", "Lamp #4"),
    ("# a remark\ntitle: Lamp", "Lamp"),
    ("title: Lamp#4", "Lamp#4"),
    ("title: C#", "C#"),
    ("title: the lamp\n  of the mill", "the lamp of the mill"),
    ("title: >\n  lamp # 4\n  burns\n", "lamp # 4 burns\n"),
    ("title: |-\n  note: # 4", "note: # 4"),
    ('title: "the lamp\n  note: it burns"', "the lamp note: it burns"),
    ("title: It's a lamp", "It's a lamp"),
    ("title: 'It''s a lamp'", "It's a lamp"),
    ('title: "a \\"b\\" \\\\ c"', 'a "b" \\ c'),
    ("title: a:b http://x.example/#top", "a:b http://x.example/#top"),
    ("title: 10:30 & more * % ! ?", "10:30 & more * % ! ?"),
    ("title: ~", "~"),
    ("date: # not known\ntitle: x", "x"),
]


@pytest.mark.parametrize(("block", "value"), HONEST)
def test_honest_yaml_stays_clean(block: str, value: str) -> None:
    """A remark behind a quoted value, a folded line and a sign inside a word are no mistakes."""
    values, problems = read(block)
    assert (values["title"], problems) == (value, [])


@pytest.mark.parametrize(
    "block",
    [
        "a: 1\nb: x: y\nc: 3\nd: @z\ne: 5",
        "a: 1\nb: 'x\nc: 3\nd: \"y\ne: 5",
        "a: 1\nb: [x\nc: 3\nd: {y\ne: 5",
        "a: 1\nb: *x\nc: 3\nd: !y z\ne: 5",
        "a: 1\nb: x #y\nc: 3\nd: #y\ne: 5",
        "a: 1\nb: > x\nc: 3\nd: | y\ne: 5",
    ],
)
def test_a_mistake_hides_nothing_else(block: str) -> None:
    """Each mistake is told once; the keys around it are read; what is wrong is marked."""
    found = split(f"---\n{block}\n---\n", "docs/x.md", RULE)
    assert [each.line for each in found.problems] == [3, 5]
    kept = {key: each for key, each in found.values.items() if each is not None}
    assert kept == {"a": "1", "c": "3", "e": "5"}
    assert found.lines.wrong == {("b",), ("d",)}


def test_a_mistake_in_an_item_hides_only_the_item() -> None:
    """Lists are cut at their items, items at their keys, and so on."""
    block = (
        "events:\n  - title: a\n    sources:\n      - cite: x\n      - url: @y\n  - title: b: c\n"
        "    who: z\n  - title: d"
    )
    found = split(f"---\n{block}\n---\n", "docs/x.md", RULE)
    assert [each.line for each in found.problems] == [6, 7]
    assert found.values == {
        "events": [
            {"title": "a", "sources": [{"cite": "x"}, {"url": None}]},
            {"title": None, "who": "z"},
            {"title": "d"},
        ]
    }
    assert found.lines.wrong == {("events", 0, "sources", 1, "url"), ("events", 1, "title")}
    assert found.lines.at("events", 2, "title") == 9
