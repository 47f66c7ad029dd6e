"""Examples of the rules of names: the wrong one is reported, and the right one is not."""

import pytest

from hooks.publish.guidance.name_rules import NAMES
from tests.publish.guidance.conftest import Told


@pytest.mark.parametrize("rule", sorted(NAMES))
def test_an_example_is_what_it_says(told: Told, rule: str) -> None:
    """The wrong lines break the rule, the right ones do not."""
    wrong, right = told(rule, NAMES[rule].example)
    assert wrong
    assert not right
