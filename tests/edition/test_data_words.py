"""Names in the words of events and commitments are linked like those of their page."""

from pathlib import Path
from typing import Any

import pytest

from tests.verify.small_sites import Checked, check_folder, write_page, write_site

LETTER = """The Rivers Authority told Una Perch that the Head Keeper, Ivo Reed, will mend the weir.

Una Perch replied to the Authority Board.
"""
KEEPER = {"post": "head-keeper", "sources": [{"url": "https://a.example"}]}
SITE = {
    "sources": {"reed-2015": {"front": {"date": "2015-06-01"}, "body": LETTER}},
    "people": {
        "una-perch": {"name": "Una Perch"},
        "ivo-reed": {"name": "Ivo Reed", "memberships": [KEEPER | {"start_date": "2015-01-01"}]},
        "ada-lock": {
            "name": "Ada Lock",
            "memberships": [KEEPER | {"start_date": "2010-01-01", "end_date": "2014-12-31"}],
        },
    },
    "organisations": {
        "rivers-authority": {
            "name": "Rivers Authority",
            "posts": [
                {
                    "id": "head-keeper",
                    "label": "Head Keeper of the Weir",
                    "short_labels": ["Head Keeper"],
                }
            ],
        },
        "north-mill": {"name": "Mill Trust", "dissolution_date": "2012"},
        "south-mill": {"name": "Mill Trust", "founding_date": "2011-01-01"},
    },
}


def event(date: str, title: str, cite: str = "") -> dict[str, Any]:
    """Make an event that rests on a web page, or on a document."""
    evidence = {"cite": cite} if cite else {"url": "https://a.example"}
    return {"date": date, "title": title, "sources": [evidence]}


def check(root: Path, page: str, key: str, items: list[dict[str, Any]], **more: Any) -> Checked:  # noqa: ANN401 - front matter
    """Check a site with some data and a word of its own above them."""
    write_site(root, SITE)
    write_page(root, page, {key: items, **more.pop("front", {})}, more.get("body", "Words."))
    return check_folder(root)


def links(found: Checked, page: str) -> list[tuple[str, str, str, bool]]:
    """Give anchor, words and target of each mention on a page, and whether it is a link."""
    mentions = found.linked[page].mentions
    return [(it.anchor, it.exact, it.target.entity, it.linked) for it in mentions]


def test_names_in_titles_of_events_are_links_below_their_year(tmp_path: Path) -> None:
    """Each year is a section, with the first mention of each a link; the words stay as they are."""
    items = [
        event("2016-02", "Una Perch & Ivo Reed <b>meet</b>"),
        event("2015", "The Rivers Authority writes to Una Perch"),
        event("2016-03", "Una Perch replies"),
    ]
    found = check(tmp_path, "timeline.md", "events", items)
    assert links(found, "timeline.md") == [
        ("in-2015", "Rivers Authority", "rivers-authority", True),
        ("in-2015", "Una Perch", "una-perch", True),
        ("in-2016", "Una Perch", "una-perch", True),
        ("in-2016", "Ivo Reed", "ivo-reed", True),
        ("in-2016", "Una Perch", "una-perch", False),
    ]
    texts = [it.text for it in found.linked["timeline.md"].mentions]
    assert texts[2] == "Una Perch & Ivo Reed <b>meet</b>"
    for it in found.linked["timeline.md"].mentions:
        assert it.text[it.start : it.end] == it.exact
    assert "</a> &amp; <a" in found.linked["timeline.md"].html


@pytest.mark.parametrize(
    ("date", "meant"),
    [("2013-05", "ada-lock"), ("2015-05-02", "ivo-reed"), ("2009", "head-keeper")],
)
def test_an_office_in_a_title_means_who_held_it_on_the_day(
    tmp_path: Path, date: str, meant: str
) -> None:
    """The date of the event decides, as that of a document does."""
    title = "The Head Keeper of the Weir opens it"
    found = check(tmp_path, "timeline.md", "events", [event(date, title)])
    assert [each[2] for each in links(found, "timeline.md")] == [meant]


def test_commitments_and_their_status_speak_for_the_days_of_their_documents(
    tmp_path: Path,
) -> None:
    """A statement speaks for its document's day, whatever day the page has."""
    items = [
        {
            "statement": "the Head Keeper, Ivo Reed, will mend the weir",
            "cite": "reed-2015, para. 1",
            "status": [
                {"date": "2015-06-01", "value": "Una Perch replied", "cite": "reed-2015, para. 2"}
            ],
        }
    ]
    body = "The Rivers Authority.\n{: .editorial }"
    found = check(
        tmp_path, "commitments.md", "commitments", items, body=body, front={"as_of": "2013-01-01"}
    )
    assert links(found, "commitments.md") == [
        ("", "Rivers Authority", "rivers-authority", True),
        ("in-their-own-words", "Head Keeper", "ivo-reed", True),
        ("in-their-own-words", "Ivo Reed", "ivo-reed", True),
        ("in-their-own-words", "Una Perch", "una-perch", True),
    ]


def test_a_heading_of_the_editor_keeps_its_anchor(tmp_path: Path) -> None:
    """Where the page has the anchor already, the words of its data stand below another."""
    items = [event("2015", "Una Perch replies")]
    found = check(tmp_path, "timeline.md", "events", items, body="## In 2015\n\nWords.")
    assert links(found, "timeline.md") == [("in-2015_1", "Una Perch", "una-perch", True)]


def test_the_keys_of_the_page_hold_for_its_data(tmp_path: Path) -> None:
    """`mentions`, `nolink` and `link: none` reach titles as they reach the text."""
    items = [event("2015", "The Reeves meet Una Perch")]
    front: dict[str, Any] = {
        "mentions": {"the Reeves": "rivers-authority"},
        "nolink": ["Una Perch"],
    }
    found = check(tmp_path, "timeline.md", "events", items, front=front)
    assert links(found, "timeline.md") == [
        ("in-2015", "Reeves", "rivers-authority", True),
        ("in-2015", "Una Perch", "una-perch", False),
    ]
    found = check(tmp_path, "timeline.md", "events", items, front={"link": "none"})
    assert links(found, "timeline.md") == [("in-2015", "Una Perch", "una-perch", False)]


def test_what_is_wrong_with_a_name_is_told_at_the_line_of_its_value(tmp_path: Path) -> None:
    """An ambiguous name in a title is told there, with what can be written in front matter."""
    items = [
        event("2010", "The mill opens"),
        event("2011-06", "The Mill Trust is founded"),
        event("2014", "Otto Frisk met Una Perch and the Mill Trust"),
    ]
    found = check(tmp_path, "timeline.md", "events", items, body="Words of the mill.")
    lines = (tmp_path / "docs/timeline.md").read_text("utf-8").split("\n")
    told = {each.rule: each for each in found.problems if each.path == "docs/timeline.md"}
    ambiguous = told["ambiguous-name"]
    assert "The Mill Trust is founded" in lines[ambiguous.line - 1]
    assert "[[" not in ambiguous.hint
    assert "mentions:\n  Mill Trust: " in ambiguous.hint
    assert [each[1:] for each in links(found, "timeline.md")][-1] == (
        "Mill Trust",
        "south-mill",
        True,
    )


def test_an_office_that_the_document_names_bears_its_holder_of_another_day_out(
    tmp_path: Path,
) -> None:
    """The letter names the Head Keeper; that it means another holder then is no contradiction."""
    items = [
        event("2014-06", "The Head Keeper of the Weir retires", "reed-2015, para. 1"),
        event("2014-07", "The Mill Trust closes", "reed-2015, para. 1"),
    ]
    found = check(tmp_path, "timeline.md", "events", items)
    told = [each.text for each in found.problems if each.rule == "unsupported-detail"]
    assert not any("Head Keeper" in each for each in told)
    assert any("Mill Trust" in each for each in told)


@pytest.mark.parametrize(
    "body",
    ["Words.", "<!-- data -->\n\nWords.", "Words <!-- never closed", "\U00100000 \U000f0000"],
)
def test_odd_words_in_page_or_data_change_nothing_else(tmp_path: Path, body: str) -> None:
    """Comments, tags and characters of private use are words where they stand in data."""
    title = "Una Perch <!-- data --> \U00100000 \U000f0000 <p> & Ivo Reed"
    found = check(tmp_path, "timeline.md", "events", [event("2016", title)], body=body)
    if "never closed" not in body:
        assert [each[2] for each in links(found, "timeline.md")] == ["una-perch", "ivo-reed"]
        assert found.linked["timeline.md"].mentions[0].text == title
