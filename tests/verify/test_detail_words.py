"""The words of events and commitments, held against what is cited for them."""

from typing import Any

import pytest

from hooks.edition.addresses import Addresses
from hooks.edition.data_words import WordsBelow
from hooks.edition.links_from import LinksFrom
from hooks.edition.page_record import NO_PAGE
from hooks.link.linker import Linker
from hooks.model.pages import Page
from hooks.verify.detail_words import missing_words
from tests.builders import organisation, person
from tests.edition.dated_pages import commitments, timeline
from tests.verify.linked_pages import KEEPER, MOSS, reference_to, site_of

CITE = "orme-1897, para. 1"


def missing(page: Page) -> list[list[str]]:
    """Give what of each value of a page is not borne out."""
    entities = (
        MOSS,
        KEEPER,
        person("ada-orme"),
        organisation("pier-2", name="Pier 2", other_names="First Pier"),
    )
    whole = site_of(page, entities=entities)
    links = LinksFrom(page.src_uri, Addresses({}, whole.registry), whole, {}, {})
    linked = WordsBelow.of(page, whole, "").link(Linker(whole), links, "<p>x</p>", NO_PAGE)
    return [*missing_words(page, linked, reference_to(whole)).values()]


def event(title: str) -> dict[str, Any]:
    """Make an event that rests on the letter."""
    return {"date": "1896-05", "title": title, "sources": [{"cite": CITE}]}


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Jane Moss lights 12 lamps", []),
        ("Jane  Moss lights 13 lamps", ["13"]),
        ("Ada Orme lights lamps & more", ["Ada Orme"]),
        ("Silas Crane, M.P., lights lamps", ["Silas Crane"]),
        ("He says “Ada Orme lit 13 lamps”", []),
        ("He says “Ada Orme [and 14] lit”", ["14"]),
        ("So, later in 1890, “Ada Orme lit 13 lamps”", ["1890"]),
        ("Lamps burn on Pier 2", ["Pier 2"]),
        ("Repair of Quay Lamps", []),
        ("Repair of Mast Lamps", ["Mast Lamps"]),
    ],
)
def test_a_title_says_what_its_cites_say(title: str, told: list[str]) -> None:
    """Outside quotations; a figure that is part of a name is no figure, ordinary words no name."""
    assert missing(timeline(event(title))) == [told]


def test_a_statement_is_a_quotation_but_for_its_brackets() -> None:
    """What later sources say of it is in our own words."""
    status = {"date": "1897", "value": "14 lamps burn", "cite": CITE}
    made = {"statement": "Silas Crane lit [15] of 16 lamps", "cite": CITE, "status": [status]}
    assert missing(commitments(made)) == [["15"], ["14"]]


def test_a_page_without_data_has_none() -> None:
    """Nothing of it is read."""
    assert missing(timeline()) == []
