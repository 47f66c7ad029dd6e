"""The guides of the rules: each says what it means, and what to do."""

import pytest

from hooks.problems import RULES
from hooks.publish.guidance import GUIDES


def test_every_rule_has_a_guide() -> None:
    """One for each, and none for what is no rule."""
    assert set(GUIDES) == set(RULES)


@pytest.mark.parametrize("rule", sorted(RULES))
def test_every_rule_is_explained(rule: str) -> None:
    """Each has a meaning, something to do, and an example that differs."""
    guide = GUIDES[rule]
    assert guide.meaning.endswith(".")
    assert guide.mend.endswith(".")
    assert guide.example.wrong != guide.example.right
