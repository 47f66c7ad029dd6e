"""Groups: values gathered under what they have in common."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


def grouped(pairs: Iterable[tuple[_Key, _Value]]) -> dict[_Key, tuple[_Value, ...]]:
    """Gather values by their keys; keys and values keep the order in which they come.

    >>> grouped([("lamp", 1), ("quay", 2), ("lamp", 3)])
    {'lamp': (1, 3), 'quay': (2,)}
    """
    found: dict[_Key, list[_Value]] = {}
    for key, value in pairs:
        found.setdefault(key, []).append(value)
    return {key: tuple(values) for key, values in found.items()}
