"""The heads and feet of a Word file, and what it says of itself."""

import datetime as dt

import docx
import pytest
from docx.document import Document

from hooks.add.formats.word.docx_edges import find_edges, properties


def document(head: str, foot: str, first: str = "") -> Document:
    """Make a file with a head, a foot and, if it is given, a head of the first page."""
    made = docx.Document()
    section = made.sections[0]
    section.header.paragraphs[0].text = head
    section.footer.paragraphs[0].text = foot
    if first:
        section.different_first_page_header_footer = True
        section.first_page_header.paragraphs[0].text = first
        section.first_page_footer.paragraphs[0].text = f"{first}, foot"
    return made


@pytest.mark.parametrize(
    ("head", "foot", "first", "letterhead", "others"),
    [
        ("Harbour Board", "Page 1", "", ["Harbour Board"], ["Page 1"]),
        ("Harbour Board", "Quay", "HB", ["HB"], ["Harbour Board", "HB, foot", "Quay"]),
        ("Page 2 of 3", "Quay", "", [], ["Page 2 of 3", "Quay"]),
        ("2", "", "", [], ["2"]),
        ("", "Quay", "", [], ["Quay"]),
        ("Quay", "Quay", "", ["Quay"], []),
    ],
)
def test_the_head_of_the_first_page_stands_apart(
    head: str, foot: str, first: str, letterhead: list[str], others: list[str]
) -> None:
    """It may be a letterhead, unless it is the number of a page; each is given once."""
    found = find_edges(document(head, foot, first))
    assert [[each.text for each in part] for part in found] == [letterhead, others]


def test_a_later_section_gives_its_own_heads_only() -> None:
    """One that goes on with those before it adds none, and none of it is a letterhead."""
    made = document("Harbour Board", "Quay")
    made.add_section()
    made.add_section().header.is_linked_to_previous = False
    made.sections[2].header.paragraphs[0].text = "Annex"
    letterhead, others = find_edges(made)
    assert [each.text for each in letterhead] == ["Harbour Board"]
    assert [each.text for each in others] == ["Quay", "Annex"]


def test_a_file_says_what_it_is() -> None:
    """Only what it says; a day without its hour."""
    made = docx.Document()
    core = made.core_properties
    core.title, core.author, core.language = "The quay", "", "en-GB"
    core.created = dt.datetime(2021, 8, 16, 9, 30, tzinfo=dt.UTC)
    assert properties(made) == {"title": "The quay", "language": "en-GB", "date": "2021-08-16"}
