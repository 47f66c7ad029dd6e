"""Front matter as it is written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hooks.read.front_matter.block import split
from hooks.read.front_matter.yaml_text import front_matter, scalar


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("A letter", "A letter"),
        ("Lee’s plan (2021)", "Lee’s plan (2021)"),
        ("Plan: the quay", '"Plan: the quay"'),
        ("a #1", '"a #1"'),
        ("- a", '"- a"'),
        ("", '""'),
        ('say "no"', '"say \\"no\\""'),
        ("one\ntwo", '"one\\u000atwo"'),
    ],
)
def test_what_yaml_would_misread_stands_in_quotation_marks(text: str, written: str) -> None:
    """Colons, hashes, dashes, and what would be nothing."""
    assert scalar(text) == written


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_every_text_comes_back(text: str) -> None:
    """Whatever is written is read as it was, as text; control characters are refused."""
    values, *_ = split(front_matter({"key": [{"note": f"a {text}"}]}), "a.md", "page-metadata")
    assert values == {"key": [{"note": f"a {text}"}]}


def test_keys_and_lists_are_written_and_empty_ones_are_not() -> None:
    """A list of one is written as one value; items may have keys of their own."""
    values = {
        "title": "A",
        "author": ["ann-lee"],
        "cc": ["a", "b"],
        "note": "",
        "links": [],
        "who": [{"cite": "a", "note": "b", "by": ("x", "y"), "to": ("z",)}],
    }
    assert front_matter(values) == (
        "---\ntitle: A\nauthor: ann-lee\ncc:\n  - a\n  - b\nwho:\n  - cite: a\n    note: b\n"
        "    by: [x, y]\n    to: z\n---\n"
    )
