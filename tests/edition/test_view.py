"""The edition as one of its pages sees it."""

from dataclasses import replace

from hooks.edition.source_uses import Use
from hooks.edition.view import View
from hooks.model.dates import PartialDate
from tests.canal import canal_edition

EDITION = canal_edition()
HERE = View(EDITION, "briefings/lower-flight.md")


def test_links_begin_at_the_page() -> None:
    """The same thing has another link on another page."""
    assert HERE.href("people/mina-lyle.md") == "../../people/mina-lyle/"
    assert replace(HERE, here="index.md").href("people/mina-lyle.md") == "people/mina-lyle/"
    assert HERE.href(HERE.here, "sources") == "#sources"
    assert HERE.has("people/mina-lyle.md")
    assert not HERE.has("people/nobody.md")


def test_somebody_is_named_with_the_way_to_their_page() -> None:
    """On their own page, and where there is none, the name is no link."""
    name = HERE.entity("rosa-thornbury")
    assert (name.text, name.href) == ("Rosa Thornbury", "../../people/rosa-thornbury/")
    office = HERE.entity("rosa-thornbury", "canal-trust-chair")
    assert office.href == "../../people/rosa-thornbury/#canal-trust-chair"
    assert View(EDITION, "people/rosa-thornbury.md").entity("rosa-thornbury").href == ""
    assert HERE.entity("nobody").text == "nobody"


def test_a_source_is_named_by_its_label() -> None:
    """With its paragraph; one that is not there is no link."""
    assert HERE.source("thornbury-2021").text == "Thornbury 2021"
    place = HERE.source("thornbury-2021", 2)
    assert (place.text, place.href) == (
        "Thornbury 2021, para 2",
        "../../sources/thornbury-2021/#para_2",
    )
    assert HERE.source("nothing-1999").href == ""


def test_a_page_knows_its_own_names_and_citations() -> None:
    """And nobody else's."""
    assert HERE.mentions
    assert HERE.citations
    assert not View(EDITION, "index.md").citations


def test_somebody_is_named_as_on_a_day() -> None:
    """With the link to their page, or to an office there; an unknown id stands as it is."""
    day = PartialDate.parse("2021-05-12")
    name = HERE.entity_on("rosa-thornbury", day, "canal-trust-chair")
    assert name.text == "Rosa Thornbury"
    assert name.href.endswith("rosa-thornbury/#canal-trust-chair")
    assert HERE.entity_on("nobody", day).text == "nobody"
    own = View(EDITION, "people/rosa-thornbury.md")
    assert own.entity_on("rosa-thornbury", day, "canal-trust-chair").href == ""


def test_a_use_leads_to_its_heading_where_there_is_one() -> None:
    """Else to its page."""
    anchor = next(filter(None, EDITION.headings[HERE.here]))
    links = [HERE.use(Use(HERE.here, each, "", "x")) for each in (anchor, "nothing")]
    assert links == [f"#{anchor}", "./"]
