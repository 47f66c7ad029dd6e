"""What a tag says."""

from __future__ import annotations

import pytest

from hooks.link.page.elements import TAG, attributes


@pytest.mark.parametrize(
    ("rest", "found"),
    [
        (' id="a" class="b c"', {"id": "a", "class": "b c"}),
        (" href='x?a=1&amp;b=2'", {"href": "x?a=1&b=2"}),
        (" ID=a", {"id": "a"}),
        (' id="a" id="b"', {"id": "a"}),
        (' data-id="a"', {}),
        (" hidden", {}),
    ],
)
def test_attributes_are_read_as_browsers_do(rest: str, found: dict[str, str]) -> None:
    """The first of a name counts; quotation marks may be of either kind, or missing."""
    assert attributes(rest) == found


def test_a_tag_ends_behind_its_quotation_marks() -> None:
    """A sign in a value ends no tag; one that is never closed runs to the end."""
    assert TAG.match('<a title="a > b">c')[0] == '<a title="a > b">'  # type: ignore[index]
    assert TAG.match("<!-- a > b --> c")[0] == "<!-- a > b -->"  # type: ignore[index]
    assert TAG.match("<a b c")[0] == "<a b c"  # type: ignore[index]
    assert TAG.match("< a") is None
