"""What was checked, as data."""

import json
from dataclasses import replace

import pytest

from hooks.problems import Problem
from hooks.publish.data.verification_report import verification, web_annotations
from hooks.verify.acceptances import Accepted, Verdict
from tests.canal import canal_edition

EDITION = canal_edition()


def test_the_counts_of_each_briefing_and_the_originals_are_told() -> None:
    """With the checksum that anybody can compare."""
    found = json.loads(verification(EDITION))
    (briefing,) = found["briefings"]
    assert briefing["page"] == "briefings/lower-flight/"
    assert briefing["statements"] > 0
    assert {each["source"] for each in found["originals"]} == {"thornbury-2021", "board-2022"}
    sums = {each.id: each.meta.sha256 for each in EDITION.site.sources.values()}
    assert all(each["sha256"] == sums[each["source"]] for each in found["originals"])


@pytest.mark.parametrize(
    ("path", "is_of_briefing"),
    [
        ("docs/briefings/lower-flight.md", True),
        ("docs/briefings/index.md", False),
        ("docs/about/index.md", False),
    ],
)
def test_what_is_accepted_is_told_once(path: str, *, is_of_briefing: bool) -> None:
    """With its briefing, or among what other pages accept, the list of briefings included."""
    accepted = Accepted(Problem(path, 1, "unsupported-detail", "“Lee” stands nowhere", ""), "It is")
    found = json.loads(verification(replace(EDITION, verdict=Verdict((), (accepted,)))))
    assert [bool(each["accepted"]) for each in found["briefings"]] == [is_of_briefing]
    assert (path in found["accepted_elsewhere"]) is not is_of_briefing


def test_annotations_are_one_collection() -> None:
    """As many as it says."""
    found = json.loads("".join(web_annotations(EDITION)))
    assert found["type"] == "AnnotationCollection"
    assert found["total"] == len(found["first"]["items"])
