"""On which line of a file each key of its front matter stands, and which values are wrong."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

KeyPath = tuple[str | int, ...]
"""The way from the top of the front matter to a value: `("memberships", 0, "post")`."""


def value_at(values: Any, path: KeyPath) -> Any:  # noqa: ANN401  # text, list or mapping
    """Give the value to which a path leads; None where there is none.

    >>> value_at({"posts": [{"id": "keeper"}]}, ("posts", 0, "id"))
    'keeper'
    """
    for part in path:
        if isinstance(values, dict):
            values = values.get(part)
        elif isinstance(values, list) and isinstance(part, int) and part < len(values):
            values = values[part]
        else:
            return None
    return values


@dataclass(frozen=True, slots=True)
class KeyLines:
    """Lines and faults of keys and list items, by their path from the top."""

    by_path: Mapping[KeyPath, int] = field(default_factory=dict)
    """Such as `("memberships", 0, "post")`: 12."""

    wrong: frozenset[KeyPath] = frozenset()
    """The paths of values that could not be taken as they stand, which is reported."""
    _around: frozenset[KeyPath] = field(init=False, repr=False, compare=False)
    """The paths of all that they stand in."""

    def __post_init__(self) -> None:
        around = frozenset(each[:at] for each in self.wrong for at in range(len(each)))
        object.__setattr__(self, "_around", around)

    def is_wrong(self, *path: str | int) -> bool:
        """Say whether a value, what it stands in or a part of it could not be taken."""
        if not self.wrong:
            return False
        return path in self._around or any(path[:at] in self.wrong for at in range(len(path) + 1))

    def at(self, *path: str | int) -> int:
        """Give the line of a key, or of the nearest key above it that is there; else 1."""
        while path and path not in self.by_path:
            path = path[:-1]
        return self.by_path.get(path, 1)
