"""The timeline and the part of it that stands on a profile."""

import re
from pathlib import Path
from typing import Any

import pytest

from hooks.edition.edition import Edition
from hooks.edition.view import View
from hooks.publish.pages import timeline_page as module
from hooks.publish.pages.timeline_page import timeline_page, timeline_section
from hooks.publish.parts.fragments import Fragment
from hooks.publish.pictures.timeline_picture import Picture, draw
from tests.canal import canal_edition

EVENTS = """---
title: Timeline
events:
  - date: 2021
    title: Idris Vane mends a gate
    who: [idris-vane]
    sources: [{cite: "thornbury-2021, para. 1"}]
  - date: 2020-11
    title: A boat <sinks>
    who: [idris-vane]
    sources: [{url: "https://canal.example.org/log", note: Log of the canal}]
---
"""
OLD = """---
name: Ned Oar
memberships:
  - organization: aldmere-canal-trust
    role: Clerk
    start_date: 1990
    end_date: 1991
---
"""


@pytest.fixture
def edition(copy: Path) -> Edition:
    """Give the small site with two events."""
    (copy / "docs/timeline.md").write_text(EVENTS, "utf-8")
    return canal_edition(copy)


def _page(edition: Edition, *taken: str) -> Fragment:
    return timeline_page(View(edition, "timeline.md"), taken)


def test_what_is_drawn_is_listed(edition: Edition) -> None:
    """Each mark leads to its entry; each year has a heading with an anchor that was free."""
    made = _page(edition, "in-2021")
    picture, _, below = made.html.partition("<figcaption>")
    marks = re.findall(r'<a href="#(on-[^"]*)"', picture)
    assert len(marks) == 7
    assert all(f'id="{each}"' in below for each in marks)
    years = [(each.title, each.anchor) for each in made.headings if each.level == 3]
    assert years == [
        ("2019", "in-2019"),
        ("2020", "in-2020"),
        ("2021", "in-2021_1"),
        ("2022", "in-2022"),
        ("2023", "in-2023"),
    ]
    assert {anchor for _, anchor in years} | set(marks) <= made.anchors


def test_each_entry_says_what_it_rests_on(edition: Edition) -> None:
    """A document by itself, an event by what it cites, background apart; words are no markup."""
    entries = dict(re.findall(r'<li id="(on-[^"]*)"(.*?)</li>', _page(edition).html, re.DOTALL))
    assert 'class="said"' in entries["on-2021"]
    assert "Thornbury 2021, para 1" in entries["on-2021"]
    assert 'data-entity="idris-vane"' in entries["on-2021"]
    assert 'class="background"' in entries["on-2020-11"]
    assert '<div class="title" dir="auto">A boat &lt;sinks&gt;</div>' in entries["on-2020-11"]
    assert "evidence" not in entries["on-2021-05-12"]
    assert 'href="../sources/thornbury-2021/"' in entries["on-2021-05-12"]


def test_the_picture_tells_in_full_who_tells(edition: Edition) -> None:
    """For a pointer and for screen readers."""
    html = _page(edition).html
    assert "<title>November 2020: A boat &lt;sinks&gt; (background)</title>" in html
    assert "<title>2021: Idris Vane mends a gate</title>" in html
    assert re.search(r"<title>Mina Lyle, Northern Waterways Commissioner: from [^<]* to 2023", html)
    assert "with no known end" in html
    assert html.count('class="open"') == html.count("with no known end")


def test_the_day_of_each_document_is_drawn_while_they_are_few(
    edition: Edition, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Many lines would hide what they cross; what has no row is counted."""
    assert _page(edition).html.count('class="day"') == 2
    assert "more are in the list only" not in _page(edition).html
    monkeypatch.setattr(module, "_LINES", 1)
    monkeypatch.setattr(module, "_ROWS", {"Documents": 1, "Events": 0, "Offices": 0})
    html = _page(edition).html
    assert 'class="day"' not in html
    assert re.search(r"\d+ more are in the list only", html)


def test_offices_held_on_the_day_of_a_document_come_first(
    copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where there is no room for all, these say who wrote and who was written to."""
    drawn: list[list[str]] = []

    def noted(bands: Any) -> Picture | None:  # noqa: ANN401 - as `draw` has them
        drawn.append([each.label for each in bands[2][1]])
        return draw(bands)

    monkeypatch.setattr(module, "draw", noted)
    (copy / "docs/people/ned-oar.md").write_text(OLD, "utf-8")
    _page(canal_edition(copy))
    assert [each.partition(",")[0] for each in drawn[0]] == [
        *("Rosa Thornbury", "Mina Lyle", "Rosa Thornbury", "Ned Oar")
    ]


def test_a_profile_has_its_own_part(edition: Edition) -> None:
    """Its events and documents, which lead to the timeline; it has its offices already."""
    section = timeline_section(View(edition, "people/idris-vane.md"), "idris-vane")
    assert section
    assert not section.searched
    assert 'href="../../timeline/#on-2021"' in section.html
    assert "takes office" not in section.html
    assert "more on the timeline" not in section.html
    assert timeline_section(View(edition, "index.md"), "nobody") is None


def test_a_long_part_goes_on_at_the_timeline(
    edition: Edition, monkeypatch: pytest.MonkeyPatch, copy: Path
) -> None:
    """Where there is one; else all is shown, and an event leads nowhere."""
    monkeypatch.setattr(module, "_SHORT", 1)
    section = timeline_section(View(edition, "people/idris-vane.md"), "idris-vane")
    assert section
    assert '<a href="../../timeline/#in-order-of-date">1 more on the timeline</a>' in section.html
    (copy / "docs/timeline.md").unlink()
    author = timeline_section(View(canal_edition(copy), "index.md"), "northern-waterways-board")
    assert author
    assert author.html.count("<li") == 2
    assert "timeline/" not in author.html


def test_where_nothing_has_a_date_nothing_is_made(tmp_path: Path) -> None:
    """No heading without a list."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/timeline.md").write_text("---\ntitle: Timeline\n---\n")
    assert _page(canal_edition(tmp_path)) == Fragment()
