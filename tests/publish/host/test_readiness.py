"""The time that the environment gives a build."""

import pytest

from hooks.publish.host.readiness import VARIABLE, odd_time


@pytest.mark.parametrize(
    "given", ["x", "1e9", "-5", "1.5", " 1", "1\n", "\u0661", "9" * 30, "253402300800", "today"]
)
def test_what_is_no_time_is_told_in_a_line(given: str) -> None:
    """The host would end in a traceback, after a while."""
    told = odd_time({VARIABLE: given})
    assert told.startswith(f"{VARIABLE} is ")
    assert len(told.splitlines()) == 1


@pytest.mark.parametrize("given", [None, "", "0", "1600000000", "253402300799"])
def test_a_time_or_none_is_fine(given: str | None) -> None:
    """An empty one is none, for the host too."""
    environment = {} if given is None else {VARIABLE: given}
    assert odd_time(environment) == ""
    assert environment.get(VARIABLE) != ""
