"""The ordinary words of a site."""

from hooks.link.advice.vocabulary import count_words, ordinary_words
from tests.builders import page, site

WHOLE = site([], [page("a.md", "A hope of hopes. The Quay, the hope.")])


def test_words_are_counted_in_lower_case() -> None:
    """A capital makes a name of a word."""
    assert count_words(["hope", "quay"], WHOLE)["hope"] == 2
    assert count_words(["hope", "quay"], WHOLE)["quay"] == 0
    assert "hope" in ordinary_words(["hope", "quay"], WHOLE)
    assert "quay" not in ordinary_words(["hope", "quay"], WHOLE)
