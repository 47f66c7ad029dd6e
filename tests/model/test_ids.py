"""Ids: one maker for all of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hooks.model.ids import ID, make_id
from hooks.read.citation_syntax import parse_citation
from hooks.read.file_names import misnamed


@pytest.mark.parametrize(
    ("words", "made"),
    [
        ("Straße", "strasse"),
        ("Łódź", "lodz"),
        ("Zoë O’Brien", "zoe-obrien"),
        ("Zoë O'Brien", "zoe-obrien"),
        ("Ærø & Sønner", "aero-sonner"),
        ("Þór", "thor"),
        ("İstanbul", "istanbul"),
        ("ﬁnance", "finance"),
        ("Nu\u0308rnberg", "nurnberg"),
        ("Lee 2021", "lee-2021"),
        ("a--b_c", "a-b-c"),
        ("Note № 5", "note-no-5"),
        ("O\u00b4Neill", "oneill"),
        ("\u02bbIolani", "iolani"),
        ("An\u200bn", "ann"),
        ("東京", ""),
        ("?", ""),
        (
            "Minutes of the meeting of the harbour board and its committees",
            "minutes-of-the-meeting-of-the-harbour-board-and",
        ),
        ("Llan" * 20, "llan" * 12 + "ll"),
    ],
)
def test_ids(words: str, made: str) -> None:
    """Letters lose their marks, apostrophes go, all else is a hyphen; the same everywhere."""
    assert make_id(words) == made
    [problem] = misnamed(f"{words}!", "docs/people/x.md", "entity-metadata")
    assert problem.hint == f"Rename the file to docs/people/{made or 'a-name'}.md."
    if made != words and " " not in words:
        assert f"“{made}”" in str(parse_citation(f"[@{words}]", 1)) or not made


@given(st.text(max_size=80))
def test_an_id_is_an_id(words: str) -> None:
    """Whatever the words, what is made of them is an id, and its own id."""
    made = make_id(words)
    assert not made or ID.fullmatch(made)
    assert make_id(made) == made
