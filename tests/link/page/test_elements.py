"""What a tag says."""

from collections.abc import Callable

import pytest

from hooks.link.page.elements import TAG, attributes
from tests.growth import MOST, growth


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


@pytest.mark.parametrize("tag", ['<b"x y">', '<a b"c>', "<a b=c'd>", '<a title = "a > b">'])
def test_a_quotation_mark_is_one_behind_an_equals_sign(tag: str) -> None:
    """Elsewhere it is a letter of a name or value, so that nothing behind it is swallowed."""
    assert TAG.match(f'{tag}c <b>"</b>')[0] == tag  # type: ignore[index]


@pytest.mark.parametrize("opened", ["<b{}", "<b {}", '<b c="{}', "<b c={}", "<b {}='c"])
@pytest.mark.parametrize("piece", ["“", '"', "= ", "=", 'x="', "-", " "])
def test_a_tag_that_never_closes_takes_no_time(opened: str, piece: str) -> None:
    """Twice as much of it takes twice as long."""

    def reading(many: int) -> Callable[[], object]:
        html = opened.format(piece * many)
        return lambda: TAG.match(html)

    assert growth(reading, 100_000) < MOST
