"""The time of a build, which the host takes from the environment and fails without a word for."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import MutableMapping

VARIABLE = "SOURCE_DATE_EPOCH"
"""Seconds since 1970; see https://reproducible-builds.org/specs/source-date-epoch/."""
_LAST = 253_402_300_799
"""The end of the year 9999."""


def odd_time(environment: MutableMapping[str, str] = os.environ) -> str:
    """Say what is wrong with the time, if anything; one that is empty counts as not given.

    >>> odd_time({VARIABLE: "1600000000"})
    ''
    """
    given = environment.get(VARIABLE)
    if given == "":
        del environment[VARIABLE]
    if not given or (given.isascii() and given.isdecimal() and int(given[:20]) <= _LAST):
        return ""
    return f"{VARIABLE} is {given[:40]!r}, and must be the seconds since 1970, such as 1600000000."
