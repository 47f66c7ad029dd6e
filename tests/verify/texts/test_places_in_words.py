"""Places of sources as messages name them."""

from hooks.verify.texts.places_in_words import citation_of, name_of
from tests.verify.documents import corpus

SOURCE = corpus({"lee-1998": ["# The quay", "One.", "Two.", "~ Ann Lee"]}).get("lee-1998")


def test_paragraphs_are_named_by_number() -> None:
    """And a citation is ready to paste."""
    assert SOURCE
    places = SOURCE.passage([1, 2]).places(0, 8)
    assert name_of(SOURCE, places) == "lee-1998, paras 1–2"
    assert citation_of(SOURCE, places) == "[@lee-1998, paras 1–2]"


def test_what_has_no_number_is_named_by_its_words() -> None:
    """And cited by the whole source."""
    assert SOURCE
    heading = SOURCE.passage([0]).places(0, 8)
    assert name_of(SOURCE, heading) == "lee-1998, the heading “The quay”"
    assert name_of(SOURCE, SOURCE.passage([3]).places(0, 3)).endswith("line “Ann Lee”")
    assert citation_of(SOURCE, heading) == "[@lee-1998]"
