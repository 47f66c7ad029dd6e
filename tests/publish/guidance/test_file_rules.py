"""Examples of the rules of files: the wrong one is reported, and the right one is not."""

import pytest

from hooks.publish.guidance.file_rules import FILES
from tests.publish.guidance.conftest import Told

_OF_THE_HOST = {"site-build", "site-settings"}
"""Rules that MkDocs itself breaks the news of; `tests/test_site.py` has them."""


@pytest.mark.parametrize("rule", sorted(FILES.keys() - _OF_THE_HOST))
def test_an_example_is_what_it_says(told: Told, rule: str) -> None:
    """The wrong lines break the rule, the right ones do not."""
    wrong, right = told(rule, FILES[rule].example)
    assert wrong
    assert not right
