"""Numbers and bullets of the lists of a Word file."""

from typing import Any

import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from hooks.add.formats.word.docx_numbering import BULLET, Level, Numbering, read_numbering

ONE = Level("decimal", "%1.", 1)
TWO = Level("lowerLetter", "%1.%2", 1)


def count(levels: list[Level], *marks: int, shared: bool = True) -> str:
    """Count paragraphs of one list; a negative mark is of a second list, and -1 its top."""
    lists = {"a": "x", "b": "x"} if shared else {}
    both = {(name, depth): level for name in "ab" for depth, level in enumerate(levels)}
    numbering = Numbering(both, lists)
    return " ".join(
        numbering.label("b" if mark < 0 else "a", -mark - 1 if mark < 0 else mark) for mark in marks
    )


@pytest.mark.parametrize(
    ("levels", "marks", "numbers"),
    [
        ([ONE], (0, 0, 0), "1. 2. 3."),
        ([Level("decimal", "(%1)", 5)], (0, 0), "(5) (6)"),
        ([ONE, TWO], (0, 1, 1, 0, 1), "1. 1.a 1.b 2. 2.a"),
        ([ONE, TWO], (1, 1, 0, 1), "1.a 1.b 1. 1.a"),
        ([ONE, Level("decimal", "%2", 1, restarts=0)], (0, 1, 0, 1), "1. 1 2. 2"),
        ([ONE, TWO, Level("decimal", "%3", 1, restarts=1)], (0, 1, 2, 1, 2, 0, 2),
         "1. 1.a 1 1.b 2 2. 1"),
        ([Level("upperRoman", "%1", 2), TWO], (0, 1), "II II.a"),
        ([Level("upperRoman", "%1", 2), Level("decimal", "%1.%2", 1, is_legal=True)], (0, 1),
         "II 2.1"),
        ([Level("bullet", "x", 1)], (0, 0), f"{BULLET} {BULLET}"),
        ([Level("none", "%1", 1)], (0,), ""),
        ([ONE], (3,), ""),
        ([Level("decimal", "%1.%4", 1)], (0,), "1."),
        ([ONE], (0, -1, 0), "1. 2. 3."),
    ],
)  # fmt: skip
def test_paragraphs_are_counted_level_by_level(
    levels: list[Level], marks: tuple[int, ...], numbers: str
) -> None:
    """A level begins anew below another number, unless it says that it does not."""
    assert count(levels, *marks) == numbers


def test_lists_that_share_nothing_count_alone() -> None:
    """Each from its own start."""
    assert count([ONE], 0, -1, 0, shared=False) == "1. 1. 2."
    assert count([ONE, TWO], 0, 1, -1, 1, shared=False) == "1. 1.a 1. 1.b"


def numbering(levels: str, override: str = "") -> Any:  # noqa: ANN401 - an element of lxml
    """Define the shape 7, and the lists 1 and 2 of that shape, the second with an override."""
    shape = '<w:abstractNumId w:val="7"/>'
    return parse_xml(
        f'<w:numbering {nsdecls("w")}><w:abstractNum w:abstractNumId="7">{levels}</w:abstractNum>'
        f'<w:num w:numId="1">{shape}</w:num><w:num w:numId="2">{shape}{override}</w:num>'
        f'<w:num w:numId="3"/></w:numbering>'
    )


LEVEL = '<w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="upperRoman"/>{}</w:lvl>'
RESTART = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride>'


def test_a_list_has_the_levels_of_its_shape() -> None:
    """Two lists of one shape share their count."""
    found = read_numbering(numbering(LEVEL.format('<w:lvlText w:val="%1)"/><w:isLgl/>')))
    assert found.levels["1", 0] == Level("upperRoman", "%1)", 4, is_legal=True)
    assert found.levels["1", 0] == found.levels["2", 0]
    assert found.lists["1"] == found.lists["2"] != found.lists["3"]


def test_a_list_may_count_anew_or_in_its_own_way() -> None:
    """With a start, or a level, of its own."""
    found = read_numbering(numbering(LEVEL.format(""), RESTART))
    assert (found.levels["1", 0].start, found.levels["2", 0].start) == (4, 9)
    assert found.lists["1"] != found.lists["2"]
    own = '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>'
    found = read_numbering(numbering(LEVEL.format(""), f"{own}</w:lvlOverride>"))
    assert [found.levels[name, 0].style for name in "12"] == ["upperRoman", "bullet"]


def test_what_a_level_leaves_out_is_as_word_has_it() -> None:
    """Decimal, from 1, begun anew below every level, without words."""
    found = read_numbering(numbering('<w:lvl w:ilvl="0"/>'))
    assert found.levels["1", 0] == Level("decimal", "", 1, is_legal=False, restarts=99)
    assert read_numbering(parse_xml(f"<w:numbering {nsdecls('w')}/>")) == Numbering()
