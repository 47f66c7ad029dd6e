"""Examples of the rules of statements: the wrong one is reported, and the right one is not."""

import pytest

from hooks.publish.guidance.statement_rules import STATEMENTS
from tests.publish.guidance.conftest import Told


@pytest.mark.parametrize("rule", sorted(STATEMENTS))
def test_an_example_is_what_it_says(told: Told, rule: str) -> None:
    """The wrong lines break the rule, the right ones do not."""
    wrong, right = told(rule, STATEMENTS[rule].example)
    assert wrong
    assert not right
