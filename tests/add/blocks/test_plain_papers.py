"""Documents that are no letters: short lines of a page, and titles below the name of a body."""

from __future__ import annotations

from hooks.add.blocks.extract import Block, Kind
from hooks.add.blocks.plain_papers import classify_alone

PROSE = "The pier took more in that year than in any other since the war, as the clerk has shown."


def _classified(*blocks: tuple[str, ...]) -> list[tuple[str, str, str]]:
    made = [Block(Kind.PARAGRAPH, lines, page=1, end_page=1) for lines in blocks]
    return [(each.kind.value, each.css_class, each.text) for each in classify_alone(made)]


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
