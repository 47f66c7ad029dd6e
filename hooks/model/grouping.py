"""Groups: values gathered under what they have in common, and the order of names."""

import re
from collections.abc import Iterable
from typing import TypeVar
from unicodedata import combining, normalize

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")
_NUMBER = re.compile("([0-9]+)")


def grouped(pairs: Iterable[tuple[_Key, _Value]]) -> dict[_Key, tuple[_Value, ...]]:
    """Gather values by their keys; keys and values keep the order in which they come.

    >>> grouped([("lamp", 1), ("quay", 2), ("lamp", 3)])
    {'lamp': (1, 3), 'quay': (2,)}
    """
    found: dict[_Key, list[_Value]] = {}
    for key, value in pairs:
        found.setdefault(key, []).append(value)
    return {key: tuple(values) for key, values in found.items()}


def natural(name: str) -> tuple[tuple[int, str], ...]:
    """Give the key by which names are sorted as people do: `Part 2` before `Part 10`, É as E.

    >>> sorted(["Part 10", "part 2", "Zoo", "Élan"], key=natural)
    ['Élan', 'part 2', 'Part 10', 'Zoo']
    """
    plain = "".join(each for each in normalize("NFKD", name.casefold()) if not combining(each))
    pieces = _NUMBER.split(plain)
    pieces[1::2] = [each.lstrip("0") for each in pieces[1::2]]
    return tuple((len(each) * (at % 2), each) for at, each in enumerate(pieces))
