"""Whether what a statement says is borne out by what is cited for it."""

import re
from collections.abc import Sequence

import pytest

from hooks.link.page.page_text import MASK
from hooks.model.citations import CitedSource
from hooks.verify.statements.statement_checks import editorial_findings, own_words, unsupported
from tests.builders import organisation, person
from tests.verify.linked_pages import KEEPER, MOSS, briefing, reading_of, reference_to, site_of

Spans = Sequence[tuple[int, int]]
ORME = person("ada-orme", other_names=["Captain Orme"])
KNOWN = (
    MOSS,
    ORME,
    KEEPER,
    organisation("pier-2", name="Pier 2 Trust"),
    person("bo-lee"),
    person("ed-lee", other_names=["Robert Lee"]),
    person("edwin-lee", name="Ed Lee"),
)


def missing(html: str, *cited: CitedSource, excluded: Spans = ()) -> list[str]:
    """Give what of the first paragraph of a page is not borne out."""
    page = briefing(html)
    whole = site_of(page, entities=KNOWN)
    reading = reading_of(html, whole)
    found = unsupported(
        reading.units[0].ranges, reading.reading, excluded, cited, reference_to(whole)
    )
    return [f"{each.rule.removeprefix('unsupported-')} {each.words}" for each in found]


@pytest.mark.parametrize(
    ("html", "paragraph", "told"),
    [
        ("Jane Moss lit 12 lamps in May 1896", 1, []),
        ("Jane Moss lit 13 lamps in June 1896", 1, ["figure 13", "figure June 1896"]),
        ("On 5 March 1897 she wrote", 3, []),
        ("Ada Orme lit 12 lamps", 1, ["name Ada Orme"]),
        ("Ada Orme and Captain Orme", 1, ["name Ada Orme"]),
        ("The Head Keeper is ill", 2, []),
        ("The Head Keeper is ill", 3, ["name Head Keeper"]),
        ("The Head Keeper is ill", 4, []),
        ("The Clerk of Lamps is ill", 2, ["name Clerk of Lamps"]),
        ("Jane Moss is ill", 2, []),
        ("The Pier 2 Trust leaks", 2, ["name Pier 2 Trust"]),
        ("In paragraph 2 they say so", 2, []),
        ("In paragraphs 2 and 3 they say so", 2, ["figure 3"]),
        ("Mr Silas Crane lit it", 1, ["name Silas Crane"]),
        ("The former Head Keeper is ill", 2, []),
        ("The former Clerk of Lamps is ill", 2, ["name Clerk of Lamps"]),
        ("The former Clerk of Lamps is ill", 5, []),
        ("The former Head Keeper is ill", 6, ["name Head Keeper"]),
        ("The former Pier Clerk is ill", 5, ["name Pier Clerk"]),
        ("The former Lantern Board of Control wrote", 6, ["name Lantern Board", "name Control"]),
        ("Jane Moss Lane leaks", 1, []),
        ("Jane Moss Lane leaks", 2, ["name Jane Moss"]),
        ("Ed Lee came", 5, []),
        ("Ed Lee came", 2, ["name Ed Lee"]),
        ("Mr Otto Frisk came", 5, []),
    ],
)
def test_figures_and_names_are_held_against_what_is_cited(
    html: str, paragraph: int, told: list[str]
) -> None:
    """Figures inside known names are part of these; each person is told once.

    An office is borne out by its words, by its holder's name, and the holder by the office; a name
    that may mean several by any of them; one that was refused by its very words.
    """
    assert missing(f"<p>{html}.</p>", CitedSource("orme-1897", (paragraph,))) == told


def test_whoever_is_said_to_be_absent_need_not_be_named() -> None:
    """What else is cited must bear out the others."""
    absent = CitedSource("orme-1897", absent="Captain Orme")
    first = CitedSource("orme-1897", (1,))
    assert missing("<p>Neither Ada Orme nor Bo Lee is named.</p>", absent, first) == ["name Bo Lee"]


def test_what_stands_in_excluded_words_is_checked_elsewhere() -> None:
    """Figures, known names and names without a page, in quotations or absences."""
    words = (
        "Ada Orme saw 40 of them and the former Clerk of Lamps, says Mr Silas Crane, and 50 more"
    )
    excluded = [(0, words.index(", and 50"))]
    cited = CitedSource("orme-1897", (1,))
    assert missing(f"<p>{words}.</p>", cited, excluded=excluded) == ["figure 50"]


@pytest.mark.parametrize(
    ("html", "told"),
    [
        ("Twelve of them came.", []),
        ("Thirteen of them came in 1896.", ["Thirteen", "1896"]),
        ("The Pier 2 Trust came.", []),
        ("It was “a great” storm.", ["a great"]),
    ],
)
def test_framing_states_no_figures_and_quotes_nothing(html: str, told: list[str]) -> None:
    """Number words up to twelve may stand in it, and figures that are part of a name."""
    page = briefing(f'<p class="editorial">{html}</p>')
    reading = reading_of(page.body, site_of(page, entities=KNOWN))
    quoted = [(html.index("“"), html.index("”") + 1)] if "“" in html else []
    found = [*editorial_findings(reading.units[0], reading.reading, quoted)]
    assert [each.text.partition(" stands")[0].strip("“”") for each in found] == told
    assert all("take {: .editorial } away" in each.hint for each in found)


def test_each_cell_of_framing_has_its_own_quotations() -> None:
    """What stands in another is none of its words."""
    html = "<table><tr><td>One “red” lamp</td><td>So “a great” storm</td></tr></table>"
    reading = reading_of(html)
    quoted = [each.span() for each in re.finditer("“[^”]*”", reading.reading.text)]
    found = [*editorial_findings(reading.units[0], reading.reading, quoted)]
    assert [each.text.partition(" stands")[0] for each in found] == ["“red”", "“a great”"]
    assert found[0].hint == "Cite what says it, or leave it out here."


def test_the_own_words_of_a_statement_are_those_outside_marks() -> None:
    """Each cell of a row by itself."""
    html = "<table><tr><td>One “and two” lamps</td><td>burn.</td></tr></table>"
    reading = reading_of(html)
    own = own_words(reading.units[0], reading.reading, [(4, 13)])
    assert [each.replace(MASK, "") for each in own] == ["One  lamps", "burn."]
