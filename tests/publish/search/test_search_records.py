"""What readers can search."""

from hooks.publish.search.search_records import search_record
from tests.canal import canal_edition

EDITION = canal_edition()


def test_a_source_is_searched_by_its_own_words() -> None:
    """Nothing that the site adds; chosen by kind, year, document and names."""
    record = search_record(EDITION, "sources/thornbury-2021.md", "<p>added</p>")
    assert record
    assert "added" not in " ".join(each.words for each in record.passages)
    assert record.filters["year"] == ["2021"]
    assert record.filters["kind"] == ["Letter"]
    assert "Rosa Thornbury" in record.filters["person"]
    assert record.details["date"] == "12 May 2021"


def test_lists_and_empty_pages_are_not_searched() -> None:
    """They repeat what others say."""
    assert search_record(EDITION, "people/index.md", "<p>Ann</p>") is None
    assert search_record(EDITION, "index.md", "") is None
