"""Black boxes over words."""

import pytest

from hooks.add.blocks.extract import Block, Extract, Kind, Repair
from hooks.add.blocks.redactions import redact


def _extract(text: str) -> Extract:
    table = Block(Kind.TABLE, (), (("Name", text),))
    repairs = (Repair(0, 1, "", "A number of a page"),)
    return Extract(text, (Block(Kind.PARAGRAPH, (text,)), table), repairs, ("Check it.",))


@pytest.mark.parametrize(
    ("text", "shown", "boxes"),
    [
        ("1 I saw █ there.", "1 I saw [redacted] there.", [(8, 9)]),
        ("1 I saw ██ █  █ there.", "1 I saw [redacted] there.", [(8, 15)]),
        ("1 █\n█ █", "1 [redacted]\n[redacted]", [(2, 3), (4, 7)]),
        ("1 ███\n███", "1 [redacted]\n[redacted]", [(2, 5), (6, 9)]),
        ("1 ■■■ and ▇▇▇▇", "1 [redacted] and [redacted]", [(2, 5), (10, 14)]),
    ],
)
def test_boxes_are_written_in_words(text: str, shown: str, boxes: list[tuple[int, int]]) -> None:
    """Boxes of one line are one; the text stays, and each is declared and to be checked."""
    found = redact(_extract(text))
    assert found.text == text
    assert [each.lines or each.rows[0][1:] for each in found.blocks] == [(shown,)] * 2
    assert [(each.start, each.end) for each in found.repairs] == [(0, 1), *boxes]
    assert {each.replacement for each in found.repairs[1:]} == {"[redacted]"}
    assert found.to_check[0] == "Check it."
    assert f"hide words: {len(boxes)}. Each is written as [redacted]" in found.to_check[1]


@pytest.mark.parametrize("text", ["1 Nothing is hidden.", "1 ■■ two squares", "1 ■ a bullet"])
def test_other_signs_are_no_boxes(text: str) -> None:
    """One or two squares are bullets; nothing is said of them."""
    assert redact(_extract(text)) == _extract(text)
