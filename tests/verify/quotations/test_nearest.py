"""Words of a source that are nearly those of a quotation."""

import pytest

from hooks.verify.quotations.nearest import nearest
from tests.verify.documents import corpus

SOURCE = corpus({"a": ["The work on the outer quay has begun and will be done by June."]}).get("a")


@pytest.mark.parametrize(
    ("quoted", "has", "says"),
    [
        ("The work on the outer quay had begun", "had", "has"),
        ("The work on the inner quay has begun", "inner", "outer"),
        ("quay has begun and shall be done", "shall", "will"),
    ],
)
def test_the_first_difference_is_told(quoted: str, has: str, says: str) -> None:
    """With a word beside it on each side."""
    assert SOURCE
    found = nearest(SOURCE.passage([0]), quoted)
    assert found
    assert has in found.has.split()
    assert says in found.says.split()
    assert found.likeness > 0.5


def test_nothing_is_near_other_words() -> None:
    """A guess would help nobody."""
    assert SOURCE
    assert nearest(SOURCE.passage([0]), "nobody has been hurt in twelve years") is None
