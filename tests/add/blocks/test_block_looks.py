"""Blocks that look like lines of an address, a name or a heading."""

import pytest

from hooks.add.blocks.block_looks import LONGEST_LINE, as_subject, is_short
from hooks.add.blocks.extract import Block, Kind

PROSE = "the board agreed that it would go on with the plan for the quay"


@pytest.mark.parametrize(
    ("kind", "lines", "short"),
    [
        (Kind.PARAGRAPH, ("4 Quay Street", "Port Harrow"), True),
        (Kind.HEADING, ("Harbour Board",), True),
        (Kind.ITEM, ("4 Quay Street",), False),
        (Kind.QUOTATION, ("4 Quay Street",), False),
        (Kind.PARAGRAPH, (PROSE,), False),
        (Kind.PARAGRAPH, ("X" * LONGEST_LINE,), True),
        (Kind.PARAGRAPH, ("Quay", "X" * (LONGEST_LINE + 1)), False),
    ],
)
def test_short_lines_may_be_an_address_or_a_name(
    kind: Kind,
    lines: tuple[str, ...],
    short: bool,  # noqa: FBT001 - a column of the table
) -> None:
    """Lists, quotations, prose and a long line are none."""
    assert is_short(Block(kind, lines)) is short


@pytest.mark.parametrize(("level", "made"), [(0, 2), (3, 3)])
def test_a_subject_becomes_a_heading_on_one_line(level: int, made: int) -> None:
    """Of level 2 where it has none; it stays on its pages, and loses its class."""
    block = Block(Kind.PARAGRAPH, ("Dredging of", "the quay"), (), level, "address", 2, 3)
    assert as_subject(block) == Block(Kind.HEADING, ("Dredging of the quay",), (), made, "", 2, 3)
