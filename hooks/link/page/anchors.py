"""Anchors: the ids of headings that the generator makes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection


def slug(text: str) -> str:
    """Turn words into an anchor."""
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-") or "section"


def unique(anchor: str, taken: Collection[str]) -> str:
    """Find an anchor that is free, as Python-Markdown does: `x`, `x_1`, `x_2`."""
    if anchor not in taken:
        return anchor
    number = 1
    while f"{anchor}_{number}" in taken:
        number += 1
    return f"{anchor}_{number}"
