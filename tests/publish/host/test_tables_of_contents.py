"""What a page is to list of its sections."""

from types import SimpleNamespace
from typing import Any

import pytest

from hooks.publish.host.tables_of_contents import below_title


def _entry(level: int, *children: Any) -> Any:  # noqa: ANN401 - as the host has it
    return SimpleNamespace(level=level, children=[*children])


SECTION = _entry(2)
TITLE = _entry(1, SECTION)


@pytest.mark.parametrize(
    ("items", "place"),
    [([TITLE], TITLE.children), ([SECTION, _entry(2)], None), ([], None)],
    ids=["below a title", "beside sections", "alone"],
)
def test_what_is_generated_stands_beside_the_sections(items: list[Any], place: object) -> None:
    """Below the title where the page has one of its own, else at the top."""
    assert below_title(items) is (items if place is None else place)
