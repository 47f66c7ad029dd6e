"""Names so short or so common that they would link wrongly."""

import pytest

from hooks.link.advice.risky_names import risky_names
from tests.builders import organisation, page, person, site


@pytest.mark.parametrize("name", ["IT", "Police", "The Council", "Lee"])
def test_a_name_that_is_a_common_word_is_told(name: str) -> None:
    """It would mean too many."""
    assert risky_names(site([organisation("a", other_names=[name])]))


@pytest.mark.parametrize("name", ["HMICFRS", "Port Harrow Police", "Harbour Board", "Ann Lee"])
def test_a_name_that_is_nobody_elses_is_not(name: str) -> None:
    """An acronym of some length, and a body with its place."""
    assert not risky_names(site([organisation("a", name=name)]))


def test_a_name_that_is_an_ordinary_word_of_the_site_is_told() -> None:
    """The site's own pages are the dictionary."""
    body = "The hope was great, and the hope of hope. No hope."
    whole = site([person("a", name="Hope", other_names=["Ada Hope"])], [page("x.md", body)])
    assert risky_names(whole)
