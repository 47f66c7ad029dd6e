"""Values gathered under what they have in common."""

from hypothesis import given
from hypothesis import strategies as st

from hooks.model.grouping import grouped


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 9))))
def test_no_value_is_lost_and_none_changes_its_place(pairs: list[tuple[int, int]]) -> None:
    """Keys come in the order in which they are met, and values below their key likewise."""
    found = grouped(pairs)
    assert list(found) == list(dict.fromkeys(key for key, _ in pairs))
    for key, values in found.items():
        assert list(values) == [value for each, value in pairs if each == key]
