"""The network and the ties that stand on a profile."""

import re
from dataclasses import replace

import pytest

from hooks.edition.edition import Edition
from hooks.edition.ties import Ties
from hooks.edition.view import View
from hooks.publish.pages import network_page as module
from hooks.publish.pages.network_page import network_page, network_section
from tests.canal import canal_edition

EDITION = canal_edition()
ROSA = "rosa-thornbury"


def _words(html: str) -> str:
    return " ".join(re.sub(r"<[^>]*>", " ", html).split())


def page(edition: Edition = EDITION) -> str:
    """Make the network."""
    return network_page(View(edition, "network.md"), ()).html


def test_each_box_leads_to_its_page() -> None:
    """Persons and bodies are told apart."""
    assert '<a href="../people/rosa-thornbury/" class="box person">' in page()
    assert (
        '<a href="../organisations/northern-waterways-board/" class="box organisation">' in page()
    )


@pytest.mark.parametrize(
    "row",
    [
        "Rosa Thornbury wrote to Mina Lyle Thornbury 2021",
        "Rosa Thornbury held an office in Aldmere Canal Trust Chair of the Aldmere Canal Trust",
        "Idris Vane is mentioned together with Northern Waterways Board Thornbury 2021, para 2",
    ],
)
def test_each_tie_is_a_row_with_what_shows_it(row: str) -> None:
    """A document, an office with its time, the paragraphs."""
    assert row in _words(page().partition("<tbody")[2])


def test_an_office_in_the_table_leads_to_the_person_with_its_time() -> None:
    """The way back to what the office rests on."""
    link = '<a href="../people/rosa-thornbury/#canal-trust-chair">Chair of the Aldmere Canal Trust'
    assert re.search(rf'{link}</a> <span class="time">[^<]*2019', page())


def test_what_is_too_much_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of the picture and of the table; more than a few rows are folded away."""
    ties = sum(len(pair.ties) for pair in EDITION.ties.pairs)
    assert "left out" not in page()
    assert "<details" not in page()
    monkeypatch.setattr(module, "LONG", 1)
    monkeypatch.setattr(module, "_MOST_ROWS", 2)
    html = page()
    assert html.count("<tbody>") == 2
    assert f"The table ends here: {ties - 2} weaker ties are left out." in html


def test_where_nobody_is_tied_that_is_said() -> None:
    """The page may be there before any page is rendered."""
    alone = replace(EDITION)
    vars(alone)["ties"] = Ties((), {})
    assert page(alone).startswith("<p>No two people or bodies are tied")
    assert network_section(View(alone, "index.md"), ROSA) is None


def test_a_profile_says_what_each_neighbour_is() -> None:
    """From where it stands, the strongest first."""
    section = network_section(View(EDITION, f"people/{ROSA}.md"), ROSA)
    assert section
    assert not section.searched
    rows = [_words(each) for each in re.findall(r"<li>(.*?)</li>", section.html)]
    assert rows == [
        "Mina Lyle recipient",
        "Aldmere Canal Trust office there",
        "Northern Waterways Board office there",
    ]
    assert '<a href="../../network/">The whole network</a>' in section.html
    assert "left out" not in section.html
    body = network_section(View(EDITION, "organisations/x.md"), "aldmere-canal-trust")
    assert body
    assert "office-holder" in body.html
    engineer = network_section(View(EDITION, "index.md"), "idris-vane")
    assert engineer
    assert re.findall("mentioned together[^<;]*", engineer.html) == [
        "mentioned together 2 times",
        "mentioned together once",
    ]


def test_a_profile_lists_the_nearest_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """And counts the others."""
    monkeypatch.setattr(module, "_NEAREST", 1)
    section = network_section(View(EDITION, f"people/{ROSA}.md"), ROSA)
    assert section
    assert section.html.count("<li>") == 1
    assert f"{len(EDITION.ties.around[ROSA]) - 1} more are left out." in section.html
