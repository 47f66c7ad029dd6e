"""What was checked, as data."""

import json

from hooks.publish.data.verification_report import verification, web_annotations
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


def test_annotations_are_one_collection() -> None:
    """As many as it says."""
    found = json.loads("".join(web_annotations(EDITION)))
    assert found["type"] == "AnnotationCollection"
    assert found["total"] == len(found["first"]["items"])
