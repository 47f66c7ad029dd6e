"""What readers can search."""

from pathlib import Path

import pytest

from hooks.edition.view import View
from hooks.publish.pages.page_plan import whole_page
from hooks.publish.search.search_records import SearchRecord, search_record
from tests.canal import canal_edition

EDITION = canal_edition()
LETTER = "sources/thornbury-2021.md"
PERSON = "people/wil-marsh.md"
BODY = "organisations/lock-society.md"
ROLE = "memberships: [{organization: aldmere-canal-trust, role: Keeper, end_date: 2018}]"
NOWHERE = [("", "Not mentioned in a source")]


def record(root: Path, src_uri: str, front: str, html: str = "") -> SearchRecord | None:
    """Make the record of a page of which editors wrote this."""
    (root / "docs" / src_uri).parent.mkdir(exist_ok=True)
    (root / "docs" / src_uri).write_text(f"---\n{front}\n---\n", "utf-8")
    edition = canal_edition(root)
    made = whole_page(View(edition, src_uri), html, ())
    return search_record(edition, src_uri, made.searched)


def test_a_source_is_searched_by_its_own_words() -> None:
    """Nothing that the site adds; chosen by kind, year, document and names."""
    record = search_record(EDITION, LETTER, "<p>added</p>")
    assert record
    assert "added" not in " ".join(each.words for each in record.passages)
    assert record.filters["year"] == ["2021"]
    assert record.filters["kind"] == ["Letter"]
    assert "Rosa Thornbury" in record.filters["person"]
    assert record.details["date"] == "12 May 2021"
    assert record.details["label"] == EDITION.labels["thornbury-2021"]


def test_lists_and_empty_pages_are_not_searched() -> None:
    """They repeat what others say."""
    assert search_record(EDITION, "people/index.md", "<p>Ann</p>") is None
    assert search_record(EDITION, "index.md", "") is None


@pytest.mark.parametrize(
    ("search", "is_found"),
    [("{exclude: true}", False), ("{exclude: false}", True), ("{boost: 2}", True), ("x", True)],
)
def test_editors_may_leave_a_page_out(copy: Path, search: str, *, is_found: bool) -> None:
    """By the key that Material has for it."""
    found = record(copy, PERSON, f"name: Wil Marsh\nsearch: {search}")
    assert (found is not None) is is_found


@pytest.mark.parametrize(
    ("src_uri", "front", "expected"),
    [
        (PERSON, "name: Wil Marsh", NOWHERE),
        (PERSON, "{name: Wil Marsh, other_names: [{name: Will}]}",
         [*NOWHERE, ("background", "Background"), ("background", "Other names Will")]),
        (PERSON, "{name: Wil Marsh, links: [{url: 'https://a.example/', note: Own page}]}",
         [*NOWHERE, ("background", "Background"), ("background", "Web pages Own page")]),
        (PERSON, f"name: Wil Marsh\n{ROLE}",
         [("offices", "Offices and roles"),
          ("keeper", "until 2018 Keeper Aldmere Canal Trust")]),
        (BODY, "name: Lock Society", NOWHERE),
        (BODY, "{name: Lock Society, founding_date: 1990, parent: aldmere-canal-trust}",
         [*NOWHERE, ("about-this-body", "About this body"),
          ("about-this-body", "Existed from 1990 Part of Aldmere Canal Trust")]),
        (BODY, "{name: Lock Society, posts: [{id: patron, label: Patron}]}",
         [("posts", "Posts and their holders"),
          ("patron", "Patron No holder is recorded on this site.")]),
    ],
)  # fmt: skip
def test_a_profile_without_words_of_its_own_is_found(
    copy: Path, src_uri: str, front: str, expected: list[tuple[str, str]]
) -> None:
    """It says in how many sources somebody is named, unless it has offices with their time."""
    found = record(copy, src_uri, front)
    assert found
    assert [(each.anchor, each.words) for each in found.passages] == expected
    assert found.details["title"] in {"Wil Marsh", "Lock Society"}


def test_whoever_is_only_named_in_a_source_is_found(copy: Path) -> None:
    """Though all that their page shows is words of other pages, and ways to them."""
    path = copy / LETTER
    path.write_text(f"{path.read_text('utf-8')}\nRosa Thornbury and Wil Marsh agree.\n", "utf-8")
    found = record(copy, PERSON, "name: Wil Marsh", "<!-- to be written -->")
    assert found
    assert [(each.anchor, each.words) for each in found.passages] == [("", "Named in 1 source")]


def test_what_a_profile_says_of_itself_stands_for_it(copy: Path) -> None:
    """Nothing is put before its summary, nor before its text."""
    for front in ("{name: Wil Marsh, summary: Keeper.}", "name: Wil Marsh"):
        found = record(copy, PERSON, front, "<p>Keeper.</p>")
        assert found
        assert [each.words for each in found.passages] == ["Keeper."]


def test_a_page_that_is_made_of_lists_alone_is_not_found(copy: Path) -> None:
    """Such as the home page of a site that wrote none."""
    (copy / "docs/index.md").unlink()
    edition = canal_edition(copy)
    made = whole_page(View(edition, "index.md"), "", ())
    assert search_record(edition, "index.md", made.searched) is None
