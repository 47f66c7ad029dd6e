"""Examples of the rules of quotations: the wrong one is reported, and the right one is not."""

import pytest

from hooks.publish.guidance.quotation_rules import QUOTATIONS
from tests.publish.guidance.conftest import Told


@pytest.mark.parametrize("rule", sorted(QUOTATIONS))
def test_an_example_is_what_it_says(told: Told, rule: str) -> None:
    """The wrong lines break the rule, the right ones do not."""
    wrong, right = told(rule, QUOTATIONS[rule].example)
    assert wrong
    assert not right
