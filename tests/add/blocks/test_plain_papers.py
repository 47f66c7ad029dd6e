"""Documents that are no letters: short lines of a page, and titles below the name of a body."""

from dataclasses import replace

from hooks.add.blocks.extract import Block, Kind
from hooks.add.blocks.plain_papers import classify_paper, with_addresses

PROSE = "The pier took more in that year than in any other since the war, as the clerk has shown."


MARKED = Block(Kind.HEADING, ("DECISION",), level=2, page=1, end_page=1)


def _classified(*blocks: tuple[str, ...]) -> list[tuple[str, str, str]]:
    made = [Block(Kind.PARAGRAPH, lines, page=1, end_page=1) for lines in blocks]
    return [(each.kind.value, each.css_class, each.text) for each in classify_paper(made)]


def test_short_lines_of_a_page_are_one_each() -> None:
    """A list of those who helped is no paragraph; lines that are wrapped are one."""
    names = ("Ruby Ames, Harbour Office", "Tess Whitlock (lamplighter)")
    found = _classified(("Those who helped us",), (PROSE,), names, (PROSE,))
    assert [text for _, _, text in found[2:4]] == [*names]
    wrapped = (PROSE[:56].strip(), PROSE[56:].strip())
    assert _classified(("Report of the clerk",), (PROSE,), wrapped)[-1][2] == " ".join(wrapped)


def test_the_title_stands_below_the_name_of_a_body() -> None:
    """A notice is not called after the agency that sends it."""
    found = _classified(("ENVIRONMENT AGENCY",), ("ENFORCEMENT NOTICE",), (PROSE,))
    assert [kind for kind, _, _ in found] == ["paragraph", "heading", "paragraph"]


def test_the_last_lines_are_a_signature_where_they_name_an_office() -> None:
    """Somebody, and below what they are."""
    found = _classified(("Notice to all",), (PROSE,), ("Magnus Arkwright", "Authorised officer"))
    assert found[-1][1] == "signature"
    apart = _classified(("Reply",), (PROSE,), ("Morag Bain",), ("Honorary Secretary",))
    assert [css_class for _, css_class, _ in apart[-2:]] == ["signature"] * 2
    assert _classified(("Notice",), (PROSE,), ("Red lamps", "Green lamps"))[-1][1] == ""


def test_capitals_above_words_are_a_heading() -> None:
    """Be the words ever so few; capitals below capitals are not."""
    found = _classified(("Minutes",), ("1. APOLOGIES",), ("There were none.",), ("THE END",))
    assert [kind for kind, _, _ in found] == ["heading", "heading", "paragraph", "paragraph"]


def test_parties_and_labels_of_a_judgment_are_words() -> None:
    """However bold they are; the numbers of several parties number nothing."""
    bold = ("Before:", "MR JUSTICE VANE", "(1) THE TOWN BOARD", "(2) ADA LIND Defendants")
    blocks = [replace(MARKED, lines=(line,), level=3) for line in bold]
    made = [*classify_paper([*blocks, MARKED, replace(MARKED, lines=("Costs",))])]
    assert [each.kind.value for each in made] == ["paragraph"] * 4 + ["heading"] * 2
    assert [each.css_class for each in made[:4]] == ["", "", "unnumbered", "unnumbered"]


def test_an_address_among_the_words_is_one_block() -> None:
    """Word makes a paragraph of each of its lines; a postcode ends it."""
    lines = (PROSE, "Harbour Board", "4 Quay Street", "Port Harrow PH1 2AB", "Pier Road")
    made = with_addresses([Block(Kind.PARAGRAPH, (line,)) for line in lines])
    assert [each.css_class for each in made] == ["", "address", ""]
    assert made[1].lines == lines[1:4]
