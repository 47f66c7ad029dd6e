"""What is known of a page that bears on whom its names mean."""

from hooks.link.page_facts import gather_facts
from tests.builders import link_text, organisation, page, person, site

LEE, ORME = person("ann-lee"), person("ada-orme", name="Ann Lee Orme")


def test_the_page_itself_says_whom_a_name_means() -> None:
    """Its `mentions` win over the registry; a name in `nolink` is noted and not linked."""
    meta = {"mentions": {"the writer": "ann-lee"}}
    (found,) = link_text("<p>The writer came.</p>", LEE, meta=meta).mentions
    assert found.target.entity == "ann-lee"
    (noted,) = link_text("<p>Ann Lee came.</p>", LEE, meta={"nolink": "Ann Lee"}).mentions
    assert not noted.linked


def test_a_page_may_ask_for_no_links() -> None:
    """The mentions are recorded all the same."""
    found = link_text("<p>Ann Lee came.</p>", LEE, meta={"link": "none"})
    assert [each.linked for each in found.mentions] == [False]


def test_a_profile_does_not_link_to_itself() -> None:
    """It is about whom it is about."""
    whole = site([LEE, organisation("board")], [page("people/ann-lee.md", "Ann Lee")])
    assert gather_facts(whole, "people/ann-lee.md").own == "ann-lee"
