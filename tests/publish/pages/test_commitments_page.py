"""The table of commitments, and where else they stand."""

import re
from pathlib import Path

import pytest

from hooks.edition.edition import Edition
from hooks.edition.view import View
from hooks.publish.pages.commitments_page import (
    commitment_marks,
    commitments_page,
    commitments_section,
)
from hooks.publish.parts.fragments import Fragment
from tests.canal import canal_edition

COMMITMENTS = """---
title: Commitments
commitments:
  - id: begin-in-june
    statement: Mr Vane can begin in June.
    cite: thornbury-2021, para. 2
    made_by: rosa-thornbury
    made_to: waterways-commissioner
    due: 2021-06
    status:
      - date: 2022-03-08
        value: The Northern Waterways Board agreed a <grant>.
        cite: board-2022, para. 2
  - kind: finding
    statement: the gates of lock 4 will not last another winter
    cite: thornbury-2021, para. 1
    made_by: idris-vane
    reported_by: mina-lyle
  - kind: finding
    statement: No money is left.
    cite: thornbury-2021, para. 1
---
"""


@pytest.fixture
def edition(copy: Path) -> Edition:
    """Give the small site with three commitments."""
    (copy / "docs/commitments.md").write_text(COMMITMENTS, "utf-8")
    return canal_edition(copy)


def _words(html: str) -> str:
    return " ".join(re.sub(r"<[^>]*>", " ", html).split()).replace(" ,", ",")


def _rows(edition: Edition) -> list[str]:
    html = commitments_page(View(edition, "commitments.md"), ()).html
    return re.findall(r"<tr id.*?</tr>", html, re.DOTALL)


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (0, "Commitment Mr Vane can begin in June. Thornbury 2021, para 2"),
        (0, "Rosa Thornbury to Northern Waterways Commissioner 12 May 2021 Due June 2021"),
        (
            0,
            "8 March 2022 : The Northern Waterways Board agreed a &lt;grant&gt;. Board 2022, para",
        ),
        (1, "Finding the gates of lock 4"),
        (1, "Idris Vane as told by Mina Lyle Not known No later source held"),
        (2, "Not said by whom 12 May 2021"),
    ],
)
def test_a_row_says_who_promised_what_and_what_came_of_it(
    edition: Edition, row: int, words: str
) -> None:
    """With what each of it rests on; the day is that of the document that makes it."""
    assert words in _words(_rows(edition)[row])


def test_names_in_the_words_are_links(edition: Edition) -> None:
    """Here in what a later document says."""
    assert 'data-entity="northern-waterways-board"' in _rows(edition)[0]


def test_the_filter_offers_what_is_there(edition: Edition) -> None:
    """The kinds that occur, and everybody concerned, by name."""
    made = commitments_page(View(edition, "commitments.md"), {"in-their-own-words"})
    kinds, who = re.findall(r"<select.*?</select>", made.html)[:2]
    assert re.findall('value="([^"]+)"', kinds) == ["commitment", "finding"]
    assert re.findall('value="([^"]+)"', who) == [
        "idris-vane",
        "mina-lyle",
        "waterways-commissioner",
        "rosa-thornbury",
    ]
    assert 'data-who="rosa-thornbury waterways-commissioner"' in made.html
    assert 'data-who="idris-vane mina-lyle"' in made.html
    assert "begin-in-june" in made.anchors


@pytest.mark.parametrize(
    ("entity", "headings", "words"),
    [
        (
            "rosa-thornbury",
            [],
            "to Northern Waterways Commissioner, 12 May 2021",
        ),
        (
            "mina-lyle",
            ["Addressed here", "Told of here"],
            "by Rosa Thornbury, 12 May 2021, due June 2021",
        ),
        ("idris-vane", [], "as told by Mina Lyle"),
        ("northern-waterways-board", ["Addressed here"], "due June 2021"),
    ],
)
def test_a_profile_lists_what_concerns_it(
    edition: Edition, entity: str, headings: list[str], words: str
) -> None:
    """What somebody made, was told and tells of; a heading where it is not all their own."""
    section = commitments_section(View(edition, "index.md"), entity)
    assert section
    assert not section.searched
    assert re.findall("<h3>(.*?)</h3>", section.html) == headings
    assert words in _words(section.html)


def test_a_paragraph_is_marked_with_what_stands_in_it(edition: Edition) -> None:
    """The kind, and the way to its row."""
    view = View(edition, "sources/thornbury-2021.md")
    assert commitment_marks(view, "thornbury-2021", 2) == [
        ("Commitment", "../../commitments/#begin-in-june")
    ]
    assert [words for words, _ in commitment_marks(view, "thornbury-2021", 1)] == ["Finding"] * 2
    assert commitment_marks(view, "board-2022", 1) == []


def test_where_there_are_none_nothing_is_made() -> None:
    """Neither on the page nor on profiles."""
    edition = canal_edition()
    assert commitments_page(View(edition, "commitments.md"), ()) == Fragment()
    assert commitments_section(View(edition, "index.md"), "rosa-thornbury") is None
