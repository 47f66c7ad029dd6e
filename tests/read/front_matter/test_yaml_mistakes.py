"""What an editor most likely did where YAML cannot be read, and the line that mends it."""

import pytest
import yaml

from hooks.read.front_matter.yaml_mistakes import (
    WENT_ON,
    Mistake,
    explain,
    paste,
    quoted,
    went_on,
    without_quotes,
)
from hooks.read.front_matter.yaml_reader import YamlReader


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Minutes: a summary", '"Minutes: a summary"'),
        ('He said "no"', "'He said \"no\"'"),
        ('It\'s "so"', "'It''s \"so\"'"),
        ("C:\\lamps", "'C:\\lamps'"),
        ('"open', '"open"'),
        ('"C:\\lamps"', "'C:\\lamps'"),
        ("“Minutes: a summary”", '"Minutes: a summary"'),
    ],
)
def test_a_value_in_quotes(value: str, expected: str) -> None:
    """What is written in quotes, YAML reads as it stands."""
    assert quoted(value) == expected
    assert yaml.safe_load(expected) == without_quotes(value).removeprefix('"').removesuffix(
        '"'
    ) or (yaml.safe_load(expected) == value)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("“Lamp”", "Lamp"),
        ("„Lampe“", "Lampe"),
        ("‘Lamp'", "Lamp"),
        ("Lamp”", "Lamp”"),
        ("“Lamp", "“Lamp"),
        ("“Lamp” and “Quay”", "“Lamp” and “Quay”"),
        ("“", "“"),
    ],
)
def test_typographic_marks_are_taken_away_at_both_ends(value: str, expected: str) -> None:
    """One mark alone stays, and so do those of two quotations."""
    assert without_quotes(value) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("title: a: b", 'title: "a: b"'),
        ("  - title: a: b  ", '  - title: "a: b"'),
        ("  - @lamp", '  - "@lamp"'),
        ("title: {{ lamp }}", 'title: "{{ lamp }}"'),
        ("title: [the] lamp", 'title: "[the] lamp"'),
        ("title: {a: b}", None),
        ("title: [a, b]", None),
        ("title: [a", None),
        ("title:", None),
        ("lamps", None),
    ],
)
def test_a_line_to_paste(line: str, expected: str | None) -> None:
    """The value is put in quotes; lists and keys of their own are no words, nor is no value."""
    assert paste(line) == expected


@pytest.mark.parametrize(
    ("above", "line", "expected"),
    [
        (
            "summary: What it said of the",
            "rate: it rose",
            'summary: "What it said of the rate: it rose"',
        ),
        ("summary: What it said of the", "rate: rose", ""),
        ("summary: It was said.", "rate: it rose", ""),
        ("summary: Lamps", "rate: it rose", ""),
        ("- so it was", "rate: it rose", ""),
    ],
)
def test_a_text_that_goes_on_like_a_key(above: str, line: str, expected: str) -> None:
    """Only behind words that no full stop ends, and with words behind its colon."""
    assert went_on(above, line) == (WENT_ON + expected if expected else "")


def told(block: str) -> Mistake:
    """Give what is said of a block that is no YAML."""
    lines = block.split("\n")
    with pytest.raises(yaml.YAMLError) as caught:
        yaml.load(block, Loader=yaml.CBaseLoader)  # noqa: S506 - makes texts alone
    return explain(caught.value, lines, lines, can_read)


def can_read(lines: list[str]) -> bool:
    """Say whether lines are YAML in which nothing is amiss."""
    reader = YamlReader(lines, 1, ())
    try:
        return reader.read() is not None and not reader.mistakes
    except yaml.YAMLError:
        return False


LOST = "the front matter cannot be read at "


@pytest.mark.parametrize(
    ("block", "line", "text", "hint"),
    [
        (
            "a: 1\ntitle: Minutes: so",
            1,
            "“title: Minutes: so”: perhaps a value holds a colon, the line is indented too far",
            'Put quotes round the value, in one line:\ntitle: "Minutes: so"',
        ),
        (
            "a: 1\ntitle Minutes\nb: 2",
            1,
            "“title Minutes”: the colon behind “title” is missing, if that is the key",
            "Write:\ntitle: Minutes",
        ),
        (
            "a: 1\n\tb: 2",
            1,
            "“b: 2”: there is a tab in front of it",
            "Use spaces, as many as here:\nb: 2",
        ),
        (
            "summary: All the lamps burn\n  at night: so it was",
            1,
            "“at night: so it was”: the line is not indented like its neighbours",
            (
                "Write:\nat night: so it was\nIf it goes on with the line above, write:\n"
                'summary: "All the lamps burn at night: so it was"'
            ),
        ),
        (
            "a: 1\nThe lamps burn.\nb: 2",
            1,
            "“The lamps burn.”, which is no key",
            "If it goes on with the line above, put it at the end of that line. If it is text",
        ),
        (
            "a: the lamp #7\n  burns at night",
            0,
            "“burns at night”: perhaps the value in the line above ends at its “#”",
            'Put quotes round the value, in one line:\na: "the lamp #7 burns at night"',
        ),
        (
            "a: {b\nc: [d",
            0,
            "“a: {b”: perhaps the value begins with a bracket",
            "Put quotes round the value, or close the bracket.",
        ),
        (
            "a: {\n?",
            0,
            "“a: {”: perhaps the value begins with a bracket",
            'Put quotes round the value, in one line:\na: "{"',
        ),
        (
            "a: 1\n%b",
            1,
            "“%b”: perhaps the value begins with a sign that has a special meaning",
            "Put quotes round the value.",
        ),
    ],
)
def test_what_was_done(block: str, line: int, text: str, hint: str) -> None:
    """The line that mends it comes first; then what it may be; then a guess."""
    found = told(block)
    assert found.line == line
    assert found.text.startswith(LOST + text)
    assert found.hint.startswith(hint)


def test_only_a_line_that_mends_is_offered() -> None:
    """Where nothing would make it YAML there is a guess, and no line to paste."""
    lines = ["a: 1", "title: Minutes: so"]
    with pytest.raises(yaml.YAMLError) as caught:
        yaml.load("\n".join(lines), Loader=yaml.CBaseLoader)  # noqa: S506 - makes texts alone
    found = explain(caught.value, lines, lines, lambda _: False)
    assert found.hint == 'Put quotes round the value: title: "Minutes: a summary".'


def test_a_long_line_is_cut() -> None:
    """Sixty letters of it are shown."""
    assert told(f"a: 1\n%{'b' * 80}").text.startswith(f"{LOST}“%{'b' * 59}…”")


def test_the_line_is_pasted_as_it_was_written() -> None:
    """Signs that were set aside for reading are there in the line to paste."""
    lines, written = ["title: a b: c"], ["title: a\u2028b: c"]
    with pytest.raises(yaml.YAMLError) as caught:
        yaml.load("\n".join(lines), Loader=yaml.CBaseLoader)  # noqa: S506 - makes texts alone
    assert explain(caught.value, lines, written, can_read).hint.endswith('title: "a\u2028b: c"')
