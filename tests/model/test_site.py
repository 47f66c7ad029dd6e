"""All that was read for one build: what lies where, and what is cited for it."""

import pytest

from hooks.model.key_lines import KeyLines
from hooks.model.pages import CommitmentsFrontMatter, Page, TimelineFrontMatter
from tests import builders
from tests.builders import organisation, person, source

CITE = "lee-2021, para. 1"
SITE = builders.site(
    [person("ann-lee"), organisation("board")],
    [builders.page("briefings/x.md", mentions={}), builders.page("people/ann-lee.md")],
    [source("lee-2021", "One.")],
)


@pytest.mark.parametrize(
    ("src_uri", "source_id", "entity"),
    [
        ("sources/lee-2021.md", "lee-2021", None),
        ("people/ann-lee.md", None, "ann-lee"),
        ("organisations/board.md", None, "board"),
        ("people/board.md", None, None),
        ("lee-2021.md", None, None),
        ("briefings/ann-lee.md", None, None),
        ("briefings/board.md", None, None),
        ("briefings/lee-2021.md", None, None),
    ],
)
def test_whose_page_it_is(src_uri: str, source_id: str | None, entity: str | None) -> None:
    """A page is that of a source, or of a person or body, by its folder and name."""
    found, of = SITE.source_at(src_uri), SITE.entity_at(src_uri)
    assert (found and found.id, of and of.id) == (source_id, entity)


def test_the_words_of_events_commitments_and_statuses() -> None:
    """Each has its path, the id of its commitment and what is cited for it, web pages left out."""
    sources = [{"cite": CITE}, {"url": "https://x.example"}]
    events = TimelineFrontMatter.model_validate(
        {"events": [{"date": "2014", "title": "So", "sources": sources}]}
    )
    status = {"date": "2015", "value": "Done", "cite": CITE}
    promise = {"id": "lamps", "statement": "We will.", "cite": CITE, "status": [status]}
    commitments = CommitmentsFrontMatter.model_validate({"commitments": [promise]})
    pages = [
        Page(f"docs/{name}.md", meta, "", 1, KeyLines())
        for name, meta in (("timeline", events), ("commitments", commitments))
    ]
    site = builders.site(pages=pages, sources=[source("lee-2021", "One.")])
    found = [each for page in pages for each in site.data_words(page)]
    assert [(each.place, each.text, each.anchor) for each in found] == [
        (("events", 0, "title"), "So", ""),
        (("commitments", 0, "statement"), "We will.", "lamps"),
        (("commitments", 0, "status", 0, "value"), "Done", "lamps"),
    ]
    assert [[(cited.source, cited.paragraphs) for cited in each.cited] for each in found] == [
        [("lee-2021", (1,))]
    ] * 3


def test_a_cite_with_a_mistake_names_nothing() -> None:
    """What is wrong with it is told elsewhere."""
    promise = {"statement": "We will.", "cite": "lee-2021, page 1"}
    meta = CommitmentsFrontMatter.model_validate({"commitments": [promise]})
    page = Page("docs/commitments.md", meta, "", 1, KeyLines())
    site = builders.site(pages=[page], sources=[source("lee-2021", "One.")])
    assert isinstance(site.cites["lee-2021, page 1"], str)
    assert site.cited("lee-2021, page 1", None, "never read") == ()
