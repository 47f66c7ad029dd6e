"""Lines put together to paragraphs, items, headings and tables."""

from dataclasses import replace

import pytest

from hooks.add.lines.footnotes import find_footnotes
from hooks.add.lines.paragraphs import Assembly, assemble
from hooks.add.lines.text_lines import Line, Segment, text_lines

ONE = "The board agreed that it would go on with the plan for the quay in the spring of"
TWO = "the year, and that it would not be told again by anybody who had not been there."


def assembled(text: str) -> Assembly:
    """Assemble the lines of a plain text."""
    lines = text_lines(text)
    return assemble(lines, text, has_pages="\f" in text)


def shown(text: str) -> list[str]:
    """Give the kind, the level, the lines and the class of each block, or the rows of a table."""
    return [
        "; ".join("|".join(row) for row in block.rows)
        or f"{block.kind[0]}{block.level} {' / '.join(block.lines)} {block.css_class}".strip()
        for block in assembled(text).blocks
    ]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        (f"{ONE}\n{TWO}", [f"p0 {ONE} / {TWO}"]),
        (f"{ONE} it.\n\n{TWO}", [f"p0 {ONE} it.", f"p0 {TWO}"]),
        (f"{ONE}\nit.\nThe pier\n{ONE}", [f"p0 {ONE} / it.", f"p0 The pier / {ONE}"]),
        (f"{ONE}\n- fish\n- coal\n  and wood", [f"p0 {ONE}", "i0 fish", "i0 coal / and wood"]),
        (f"{ONE}\n{TWO}\n1. The pier\n2. The mole",
         [f"p0 {ONE} / {TWO}", "p0 1. The pier", "p0 2. The mole"]),
        (f"{ONE}\n2.1 per cent of it.", [f"p0 {ONE} / 2.1 per cent of it."]),
        ("To: Ada Orme\nDate: May\n", ["p0 To: Ada Orme", "p0 Date: May"]),
        (f"To: {ONE}\n{TWO}", [f"p0 To: {ONE} / {TWO}"]),
        ("One ..... 1\nTwo ..... 2\nThree", ["p0 One ..... 1 / Two ..... 2 unnumbered",
                                             "p0 Three"]),
        ("One      . . . . . 1\n\nTwo      . . . . . 2",
         ["p0 One . . . . . 1 / Two . . . . . 2 unnumbered"]),
        ("The news     19 August 2021", ["p0 The news", "p0 19 August 2021"]),
        (f"1.   {ONE}\n     {TWO}", [f"p0 1. {ONE} / {TWO}"]),
        (f"{ONE * 3}.\n{TWO * 3}", [f"p0 {ONE * 3}.", f"p0 {TWO * 3}"]),
        ("Boat     Length\nAda      7\nJo       8", ["Boat|Length; Ada|7; Jo|8"]),
    ],
)  # fmt: skip
def test_lines_show_where_a_block_begins(text: str, blocks: list[str]) -> None:
    """By white space, signs, labels and dates; by a full line, however a sentence ends."""
    assert shown(text) == blocks


@pytest.mark.parametrize(
    ("text", "joint"),
    [
        (f"{ONE}\f{TWO}", "in the spring of | the year, and that"),
        (f"{ONE}\fThe {TWO}", "in the spring of | The the year, and"),
        (f"- {ONE}\f{TWO}", "in the spring of | the year, and that"),
        (f"{ONE}\n\n{TWO}", "in the spring of | the year, and that"),
        (f"{ONE} it.\f{TWO}", ""),
        (f"{ONE}\f1. {TWO}", ""),
        (f"{ONE}\f- {TWO}", ""),
        (f"The quay\f{TWO.capitalize()}\n{ONE}", ""),
    ],
)
def test_a_sentence_goes_on_over_a_break(text: str, joint: str) -> None:
    """The end of a page, or an empty line that cuts it; each place is said."""
    made = assembled(text)
    assert made.joints == ([joint] if joint else [])
    assert (len(made.blocks) == 1) == bool(joint)


def test_an_empty_line_parts_paragraphs_where_pages_are_known() -> None:
    """Only the end of a page cuts sentences there."""
    text = f"{ONE}\n\n{TWO}\fThe end."
    assert assembled(text).joints == []


@pytest.mark.parametrize(
    ("text", "words", "repairs"),
    [
        (f"{ONE} inspec-\ntion", f"{ONE} inspection", ["inspection"]),
        ("The inspec-\ntion", "The inspec- tion", []),
        ("- The inspec-\n  tion", "The inspection", ["inspection"]),
        ("➢ The quay", "The quay", [""]),
        ("• The quay", "The quay", []),
    ],
)
def test_what_departs_from_the_words_is_declared(text: str, words: str, repairs: list[str]) -> None:
    """Words are mended in prose and items; a bullet goes by itself if the comparison knows it."""
    made = assembled(text)
    assert made.blocks[0].text == words
    assert [each.replacement for each in made.repairs] == repairs
    assert all(text[each.start : each.end].strip() for each in made.repairs)


def test_the_head_of_a_table_is_left_out_overleaf() -> None:
    """And its rows go on in one table."""
    head = "Boat     Length"
    text = f"{head}\nAda      7\nJo       8\f{head}\nRed      9\nBlue     5"
    (table,) = assembled(text).blocks
    assert table.rows == (
        ("Boat", "Length"),
        ("Ada", "7"),
        ("Jo", "8"),
        ("Red", "9"),
        ("Blue", "5"),
    )
    assert (table.page, table.end_page) == (1, 2)
    (repair,) = assembled(text).repairs
    assert text[repair.start : repair.end] == head


def test_tables_above_a_salutation_are_addresses() -> None:
    """And each line of them stands."""
    text = "Ada      Board\nQuay     Pier\n\nDear Ada\n"
    assert all(not block.rows for block in assembled(text).blocks)
    assert assembled(text.replace("Dear", "To")).blocks[0].rows


def page(*lines: tuple[str, float, float, bool], number: int = 1) -> list[Line]:
    """Set lines of words, left edge, height and weight, each with white space above."""
    return [
        Line((Segment(text, left, 400, 20.0 * at, height, is_bold),), 900 * number + 90 * at,
             900 * number + 90 * at + 80, number, has_gap=True)
        for at, (text, left, height, is_bold) in enumerate(lines)
    ]  # fmt: skip


def test_headings_show_in_their_letters() -> None:
    """Larger ones, or bold ones."""
    lines = page(("The quay", 10, 16, False), ("The pier", 10, 10, True), (ONE, 10, 10, False))
    made = assemble(lines, "", has_pages=False)
    assert [(block.kind.value, block.level) for block in made.blocks] == [
        ("heading", 2), ("heading", 3), ("paragraph", 0),
    ]  # fmt: skip


def test_items_lie_as_deep_as_their_left_edges() -> None:
    """To three points, and anew in each list."""
    lefts = (10, 30, 32, 50, 30, 10)
    lines = page(*((f"• item {at}.", left, 10, False) for at, left in enumerate(lefts)))
    lines += page((ONE, 10, 10, False), ("• item", 90, 10, False), number=2)
    made = assemble(lines, "•", has_pages=False)
    levels = [block.level for block in made.blocks if block.kind == "item"]
    assert levels == [0, 1, 1, 2, 1, 0, 0]


def test_notes_stand_below_the_sentence_that_they_cut() -> None:
    """Each is moved by two corrections, and counted."""
    first = page((ONE, 10, 10, False), ("1 Ibid.", 10, 7, False))
    second = page((TWO, 10, 10, False), ("2 See above.", 10, 7, False), number=2)
    lines = [*first, *second]
    assert len(find_footnotes(lines, 10)) == 2
    made = assemble(lines, "", has_pages=True)
    assert [block.text for block in made.blocks] == [f"{ONE} {TWO}", "1 Ibid.", "2 See above."]
    assert [each.replacement for each in made.repairs] == ["", " 1 Ibid."]
    assert made.notes == 2


def test_notes_of_a_page_stand_before_the_next() -> None:
    """Where no sentence goes on."""
    ended = f"{ONE} it."
    first = page((ended, 10, 10, False), ("1 Ibid.", 10, 7, False))
    lines = [*first, *page((ended, 10, 10, False), number=2)]
    made = assemble(lines, "", has_pages=True)
    assert [block.text for block in made.blocks] == [ended, "1 Ibid.", ended]
    assert made.repairs == []


@pytest.mark.parametrize("change", [{"height": 8.0}, {"is_bold": True}])
def test_letters_of_another_look_begin_a_block(change: dict[str, float]) -> None:
    """Lower ones do; bold ones do where a sentence ends or a line is short."""
    first, second = page((f"{ONE} it.", 10, 10, False), ("Then", 10, 10, False))
    second = replace(second, has_gap=False, segments=(replace(second.segments[0], **change),))  # type: ignore[arg-type]
    lines = [first, second, *page(*[(ONE, 10, 10, False)] * 3, number=2)]
    assert [block.text for block in assemble(lines, "", has_pages=True).blocks][1] == "Then"
