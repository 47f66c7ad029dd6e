"""Names of files, which are ids."""

from hooks.model.ids import ID, make_id
from hooks.problems import Problem

_INDEXES = {"index", "readme"}


def is_index(stem: str) -> bool:
    """Say whether a file is the ordinary page of its folder, and so has no id."""
    return stem.lower() in _INDEXES


def misnamed(stem: str, path: str, rule: str) -> list[Problem]:
    """Report a file whose name is no id, and suggest one that is."""
    if ID.fullmatch(stem):
        return []
    folder = path.rpartition("/")[0]
    what = "the file name may hold only lower-case letters a-z, digits and hyphens"
    return [
        Problem(path, 1, rule, what, f"Rename the file to {folder}/{make_id(stem) or 'a-name'}.md.")
    ]
