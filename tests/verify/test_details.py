"""What events, commitments, memberships and sources say, held against the documents."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.verify.small_sites import Checked, check_folder, write_page, write_site

GOLDEN = Path(__file__).parents[1] / "golden" / "details" / "cases.yml"
CASES = yaml.load(GOLDEN.read_text("utf-8"), yaml.BaseLoader)  # noqa: S506 - all values are text
LETTER = """5th March, 1901
{: .dateline }

Dear Harbour Master,
{: .salutation }

On 4 March 1901 the Port Trust bought 40 lamps.

The rails were set in May 1899.

I hear from the Harbour Master that the lamps burn.

I will come in June 1901.

The Lamp Guild has told the Port Trust that the rails are worn.

Ann Moss is Chair of the Port Trust.

Jo Hale was Chair of the Port Trust before.

Our surveyor of the Port Trust, Ann Moss, and Eli Ward, the deputy surveyor of the Port Trust.

Eli Ward is deputy surveyor of the Port Trust.

As Chair of the Port Trust I shall see to it.

I have written to the surveyor of the Port Trust.

The acting Chair of the Port Trust is Eli Ward, and Ann Moss, formerly Chair of the
Guild, left in May 1900.

I will come by the end of July.

On 4 March the Lamps To Go company sold lamps to the Port Trust.

J. Hale
{: .signature }
"""
PERSONS = {"jo-hale": "Jo Hale", "eli-ward": "Eli Ward", "ida-kent": "Ida Kent"}
BODIES: dict[str, Any] = {
    "port-trust": {
        "name": "Port Trust",
        "posts": [
            {"id": "trust-chair", "label": "Chair of the Port Trust"},
            {"id": "harbour-master", "label": "Harbour Master"},
            {"id": "surveyor", "label": "Surveyor of Lamps"},
        ],
    },
    "lamps-2-go": {"name": "Lamps 2 Go", "other_names": "Lamps To Go"},
    "lamp-guild": {
        "name": "Lamp Guild",
        "posts": [{"id": "guild-chair", "label": "Chair of the Guild"}],
    },
}
HELD = {
    "post": "harbour-master",
    "start_date": "1890",
    "as_of": "1902",
    "sources": [{"url": "https://a.example"}],
}


def _checked(tmp_path: Path, case: dict[str, Any]) -> Checked:
    front = {"date": "1901-03-05", "author": "jo-hale", "recipient": "ann-moss"}
    front |= case.get("source", {})
    moss = {"name": "Ann Moss", **case.get("person", {})}
    moss["memberships"] = [HELD, *case.get("memberships", [])]
    people = {entity: {"name": name} for entity, name in PERSONS.items()}
    write_site(
        tmp_path,
        {
            "sources": {"hale-1901": {"front": front, "body": LETTER}},
            "people": {**people, "ann-moss": moss},
            "organisations": BODIES,
        },
    )
    for name, key in (("timeline", "events"), ("commitments", "commitments")):
        if name in case:
            write_page(tmp_path, f"{name}.md", {key: case[name]}, "")
    return check_folder(tmp_path)


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_details(tmp_path: Path, case: dict[str, Any]) -> None:
    """What the documents bear out is clean, the rest is told once, at its key."""
    found = _checked(tmp_path, case)
    told = [each for each in found.problems if each.severity in {"error", "warning"}]
    assert {each.rule for each in told} <= {"unsupported-detail"}, told
    told.sort(key=lambda each: each.line)
    assert [each.text.partition(") ")[0] + ")" for each in told] == case["says"]
    resting = {
        str(place[0]): names
        for report in found.reports.values()
        for place, names in report.resting.items()
    }
    assert resting == {key: tuple(names[0]) for key, names in case.get("resting", {}).items()}


def test_a_name_within_quoted_words_is_no_second_fault(tmp_path: Path) -> None:
    """Of words that are not in the source nothing else is told."""
    event = {
        "date": "1901-03-05",
        "title": "It said “Eli Ward burns”",
        "sources": {"cite": "hale-1901, para. 3"},
    }
    found = _checked(tmp_path, {"timeline": [event]})
    assert [each.rule for each in found.problems if each.severity != "notice"] == [
        "quote-not-found"
    ]


@pytest.mark.parametrize("cite", ["hale-1901, para. 99", "hale-1899"])
def test_a_cite_that_leads_nowhere_is_told_once(tmp_path: Path, cite: str) -> None:
    """At its own line, whatever rests on it; an id that is near is suggested."""
    case = {
        "timeline": [{"date": "1901", "title": "It said “I will come”", "sources": {"cite": cite}}],
        "commitments": [{"statement": "I will come", "cite": cite}],
    }
    told = [each for each in _checked(tmp_path, case).problems if each.severity == "error"]
    assert [(each.path, each.line) for each in told] == [
        ("docs/commitments.md", 4),
        ("docs/timeline.md", 5),
    ]


def test_what_brackets_in_a_pin_add_is_checked(tmp_path: Path) -> None:
    """Figures and names in them are the site's own, in front matter too."""
    pins = ("[fifty] rails were set", "The rails were set in [May] 1899", "[Silas Crane’s] rails")
    events = [
        {"date": "1899", "title": "Rails", "sources": {"cite": f'hale-1901, para. 2 "{pin}"'}}
        for pin in pins
    ]
    found = _checked(tmp_path, {"timeline": events})
    told = [(each.rule, each.text.partition("”")[0]) for each in found.problems]
    assert ("unsupported-figure", "“fifty") in told
    assert ("unsupported-name", "“Silas Crane") in told
    assert not any("May" in words for _, words in told)


def test_what_is_cited_in_front_matter_is_known_with_its_words(tmp_path: Path) -> None:
    """So that the page of a source can say what each of its paragraphs is cited for."""
    cite = {"cite": "hale-1901, para. 1"}
    case = {
        "timeline": [{"date": "1901-03-04", "title": "Lamps", "sources": cite}],
        "commitments": [{"id": "lamps", "statement": "bought 40 lamps", **cite}],
        "memberships": [{"post": "trust-chair", "sources": {"cite": "hale-1901, para. 6"}}],
    }
    reports = _checked(tmp_path, case).reports
    cited = {
        path: [(each.anchor, each.words) for each in reports[path].cited if each.cited]
        for path in ("timeline.md", "commitments.md", "people/ann-moss.md")
    }
    assert cited == {
        "timeline.md": [("", "Lamps")],
        "commitments.md": [("lamps", "“bought 40 lamps”")],
        "people/ann-moss.md": [("trust-chair", "Chair of the Port Trust")],
    }
