"""Pages are cut into what citations belong to."""

from dataclasses import replace

import pytest

from hooks.model.pages import BriefingFrontMatter
from hooks.verify.quotations.units import find_tokens, read, summary_unit
from tests.builders import link_text, page, person
from tests.verify.quotations.cited_pages import SHOWN, reading_of, units_of


@pytest.mark.parametrize(
    ("html", "texts"),
    [
        ("<p>One.</p><p>Two.</p>", ["One.", "Two."]),
        ("<h2>A</h2><p>One.</p>", ["One."]),
        ("<ul><li>One<ul><li>deep</li></ul></li><li>Two</li></ul>", ["One", "deep", "Two"]),
        (
            "<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>",
            ["A|B", "1|2"],
        ),
        ("<blockquote><p>One.</p><p>Two.</p></blockquote><p>Three.</p>", ["One.|Two.", "Three."]),
        (
            "<blockquote><p>A</p></blockquote><blockquote><p>B</p></blockquote>",
            ["A", "B"],
        ),
        ("<p> </p><table><tr><td></td><td> </td></tr></table>", []),
        ("<table><tr><td></td><td>2</td></tr></table>", ["2"]),
    ],
)
def test_a_page_is_cut_into_units(html: str, texts: list[str]) -> None:
    """Paragraphs, items, whole rows and whole block quotations, in order; headings are none."""
    made, units = units_of(html)
    cut = ["|".join(made.text[a:b].strip() for a, b in unit.ranges) for unit in units]
    assert cut == texts
    assert [(each.start, each.end) for each in units] == [
        (each.ranges[0][0], each.ranges[-1][1]) for each in units
    ]


@pytest.mark.parametrize(
    ("html", "is_statement"),
    [
        ("<p>One.</p>", True),
        ("<li>One.</li>", True),
        ("<table><tr><td>One</td></tr></table>", True),
        ("<table><tr><th>One</th><td>two</td></tr></table>", True),
        ("<table><tr><th>One</th><th>Two</th></tr></table>", False),
        ("<table><caption>One</caption></table>", False),
        ("<dl><dt>One</dt></dl>", False),
        ("<details><summary>One</summary></details>", False),
        ('<div class="admonition"><p class="admonition-title">One</p></div>', False),
        ("One", False),
    ],
)
def test_what_must_rest_on_something(html: str, *, is_statement: bool) -> None:
    """Heads of tables, terms, captions and titles of boxes frame what others say."""
    (unit,) = units_of(html)[1]
    assert unit.is_statement == is_statement


def test_a_row_begins_with_its_first_words() -> None:
    """A cell without any has no line for editors to change."""
    (unit,) = units_of("<table><tr><td></td><td>2</td></tr></table>")[1]
    assert unit.block.number == 2


def test_a_block_quotation_is_known_as_one() -> None:
    """With all its paragraphs; what stands outside is none."""
    units = units_of("<blockquote><p>One.</p><p>Two.</p></blockquote><p>Three.</p>")[1]
    assert [each.is_quotation for each in units] == [True, False]


def test_citations_side_by_side_are_one() -> None:
    """With words between them they are two; with white space, one of several characters."""
    made, units = units_of("<p>One @ @ and @.</p><p>Two @.</p>")
    first, second = (unit.citations for unit in units)
    assert [len(each.chars) for each in first] == [2, 1]
    assert [made.text[each.start : each.end] for each in first] == [f"{SHOWN} {SHOWN}", SHOWN]
    assert len(second) == 1


def test_a_character_that_is_no_citation_is_left_out() -> None:
    """It stands for a link that an editor wrote."""
    made, _ = units_of("<p>One @ and two @.</p>")
    (_, link), (_, citation) = made.tokens
    assert [each.chars for each in find_tokens(made, {citation: SHOWN})] == [citation]
    assert link != citation


@pytest.mark.parametrize(
    ("at", "covered"),
    [(0, "One "), (1, " two , three.")],
)
def test_a_citation_covers_the_words_before_it(at: int, covered: str) -> None:
    """Back to the one before; what follows the last belongs to it."""
    made, (unit,) = units_of("<p>One @ two @, three.</p>")
    token = unit.citations[at]
    start, end = unit.covered(token)
    assert made.text[start:end].replace(SHOWN, "") == covered


def test_words_have_the_citation_behind_them() -> None:
    """Behind the last there is none, so it covers them too; without any, nothing does."""
    made, (unit,) = units_of("<p>One @ two @, three.</p>")
    first, second = unit.citations
    ends = [made.text.index(word) + len(word) for word in ("One", "two", "three")]
    assert [unit.citation_for(end) for end in ends] == [first, second, second]
    assert units_of("<p>One.</p>")[1][0].citation_for(0) is None


def test_a_citation_in_a_row_covers_the_cells_before_it() -> None:
    """Cell by cell, its own words left out where others follow."""
    made, (unit,) = units_of("<table><tr><td>A</td><td>B @</td><td>C @</td></tr></table>")
    parts = [[made.text[a:b] for a, b in unit.parts(token)] for token in unit.citations]
    assert parts == [["A", "B "], ["C (7)"]]


def test_a_heading_hands_its_classes_down() -> None:
    """To the next heading of its level or above it."""
    html = '<h2 class="a">A</h2><p>1</p><h3 class="b">B</h3><p>2</p><h3>C</h3><p>3</p><h2>D</h2>'
    units = units_of(f"{html}<p>4</p>")[1]
    assert [sorted(each.classes) for each in units] == [["a"], ["a", "b"], ["a"], []]


def test_the_summary_is_the_first_lead() -> None:
    """Of a page that has one."""
    units = units_of('<p>One.</p><p class="lead">Two.</p><p class="lead">Three.</p>')[1]
    without = page("briefings/x.md")
    meta = BriefingFrontMatter.model_validate({"title": "A", "summary": "Two."})
    assert summary_unit(units, without) is None
    assert summary_unit(units, replace(without, meta=meta)) is units[1]
    assert summary_unit(units[:1], replace(without, meta=meta)) is None


def test_the_text_that_is_checked_has_no_citations() -> None:
    """Nor numbers of notes; code is masked, and stands as it is in a quotation of it."""
    html = '<p>One @ <code>ls</code> two<a href="#fn:1">1</a>.</p><p>Three <a href="#x">4</a></p>'
    reading, units = reading_of(html)
    one, three = (reading.texts_of(unit)[0] for unit in units)
    assert "ls" not in one
    assert one.split()[0] == "One"
    assert one.endswith("two .")
    assert SHOWN not in one
    assert three == "Three 4"
    start, end = units[0].ranges[0]
    assert reading.words(start, end).split() == ["One", "ls", "two", "."]


def test_words_of_an_explicit_link_are_checked() -> None:
    """Though no other name is sought in them."""
    linked = link_text("<p>[[ann-lee|The pilot]] came.</p>", person("ann-lee"))
    assert read(linked, ()).text.strip() == "The pilot came."


def test_names_are_those_of_a_stretch() -> None:
    """Known ones, those that are refused or unclear, and those of nobody; silenced ones not."""
    html = "<p>Ann Lee met Bob Roe. Ann Lee was Mr Jo Low, off Eva Sand Lane.</p>"
    entities = (
        person("ann-lee"),
        person("jo-low", honorific_prefix="Ms"),
        person("eva-sand"),
    )
    reading, (unit,) = reading_of(html, *entities)
    text = reading.text
    named = [text[each.start : each.end] for each in reading.named(unit.start, unit.end)]
    assert named == ["Ann Lee", "Ann Lee"]
    second = text.index("Ann Lee", 5)
    assert len([*reading.named(second, unit.end)]) == 1
    assert [*reading.named(second + 1, unit.end)] == []
    unclear = [text[each.start : each.end] for each in reading.unclear(0, unit.end)]
    assert unclear == ["Mr Jo Low", "Eva Sand"]
    assert [*reading.unclear(0, second)] == []
    assert [name.words for _, name in reading.unknown(0, second)] == ["Bob Roe"]
    assert [*reading.unknown(second, unit.end)] == []
    silenced, _ = reading_of(html, *entities, nolink=["Eva Sand"])
    unclear = [text[each.start : each.end] for each in silenced.unclear(0, unit.end)]
    assert unclear == ["Mr Jo Low"]


def test_quotation_elements_are_found() -> None:
    """Where they stand in the text."""
    reading, _ = reading_of("<p>He said <q>it leaks</q>.</p>")
    assert [reading.text[a:b] for a, b in reading.q_spans] == ["it leaks"]
