"""Pages of invented sites that carry dated values: timelines and commitments."""

from typing import Any

from hooks.model.key_lines import KeyLines
from hooks.model.pages import CommitmentsFrontMatter, Page, TimelineFrontMatter


def timeline(*events: dict[str, Any]) -> Page:
    """Make the page of a timeline; an event without sources rests on a web page."""
    web = {"url": "https" + "://mill.example.org/"}
    meta = TimelineFrontMatter.model_validate(
        {"events": [{"sources": [web]} | it for it in events]}
    )
    return Page("docs/timeline.md", meta, "", 1, KeyLines())


def commitments(*items: dict[str, Any]) -> Page:
    """Make the page of commitments."""
    meta = CommitmentsFrontMatter.model_validate({"commitments": list(items)})
    return Page("docs/commitments.md", meta, "", 1, KeyLines())
