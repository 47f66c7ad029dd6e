"""What is wrong between the keys of a page, and where its body stands."""

import pytest

from hooks.model.entities import PersonFrontMatter
from hooks.model.key_lines import KeyLines
from hooks.model.pages import (
    BriefingFrontMatter,
    CommitmentFrontMatter,
    Page,
    PageFrontMatter,
    TimelineFrontMatter,
)

PROMISE = {"statement": "We will mend it.", "cite": "lee-2021, para. 3"}


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({}, []),
        ({"statement": "“We will mend it.”"}, ["statement"]),
        ({"statement": "'We will mend it.'"}, ["statement"]),
        ({"statement": "“We” will mend “it”"}, []),
        ({"date": "2014-03-05", "due": "2014-03-04"}, ["due"]),
        ({"date": "2014-03-05", "due": "2014-03"}, []),
        ({"statement": "“So.”", "date": "2014", "due": "2013"}, ["statement", "due"]),
    ],
)
def test_what_is_wrong_with_a_commitment(values: dict[str, str], told: list[str]) -> None:
    """Its words stand without marks, and it is not due before it is made."""
    found = CommitmentFrontMatter.model_validate({**PROMISE, **values}).mistakes()
    assert [key for key, _ in found] == told


def test_every_cite_has_the_way_to_its_key() -> None:
    """Web pages are none."""
    sources = [{"url": "https://x.example"}, {"cite": "lee-2021"}]
    events = [{"date": "2014", "title": "So", "sources": sources}]
    found = TimelineFrontMatter.model_validate({"events": events}).cites()
    assert [*found] == [(("events", 0, "sources", 1, "cite"), "lee-2021")]


def test_only_some_pages_are_briefings_or_have_a_summary() -> None:
    """By their keys: those of a briefing and of a profile have one."""
    briefing = BriefingFrontMatter.model_validate({"title": "A", "summary": "It rose."})
    person = PersonFrontMatter.model_validate({"name": "Ann Lee", "summary": "Who fell."})
    metas = [briefing, person, PageFrontMatter.model_validate({})]
    found = [Page("docs/x.md", meta, "", 3, KeyLines()) for meta in metas]
    assert [each.is_briefing for each in found] == [True, False, False]
    assert [each.summary for each in found] == ["It rose.", "Who fell.", ""]


def test_the_lines_of_a_file_that_are_its_body() -> None:
    """Those above are empty, so that each stands on its own line."""
    meta = PageFrontMatter.model_validate({})
    page = Page("docs/briefings/x.md", meta, "One\nTwo", 3, KeyLines())
    assert page.file_lines == ["", "", "One", "Two"]
    assert page.src_uri == "briefings/x.md"
