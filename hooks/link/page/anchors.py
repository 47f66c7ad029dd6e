"""Anchors: the ids of headings that the generator makes."""

from collections.abc import Collection

from hooks.model.ids import make_id


def slug(text: str) -> str:
    """Turn words into an anchor."""
    return make_id(text) or "section"


def unique(anchor: str, taken: Collection[str]) -> str:
    """Find an anchor that is free, as Python-Markdown does: `x`, `x_1`, `x_2`."""
    if anchor not in taken:
        return anchor
    number = 1
    while f"{anchor}_{number}" in taken:
        number += 1
    return f"{anchor}_{number}"
