"""Ids, which are the names of files."""

from __future__ import annotations

import re
import unicodedata

from hooks.problems import Problem

_ID = re.compile(r"[a-z0-9-]+")
_INDEXES = {"index", "readme"}


def is_index(stem: str) -> bool:
    """Say whether a file is the ordinary page of its folder, and so has no id."""
    return stem.lower() in _INDEXES


def misnamed(stem: str, path: str, rule: str) -> list[Problem]:
    """Report a file whose name is no id, and suggest one that is."""
    if _ID.fullmatch(stem):
        return []
    folder = path.rpartition("/")[0]
    letters = unicodedata.normalize("NFKD", stem).encode("ascii", "ignore").decode().lower()
    suggested = "-".join(re.findall(r"[a-z0-9]+", letters)) or "a-name"
    what = "the file name may hold only lower-case letters a-z, digits and hyphens"
    return [Problem(path, 1, rule, what, f"Rename the file to {folder}/{suggested}.md.")]
