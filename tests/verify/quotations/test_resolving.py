"""What a citation names, in the sources that are there."""

from hooks.model.citations import CitedSource
from hooks.verify.quotations.resolving import not_there, resolve
from tests.verify.documents import corpus

DOCUMENTS = corpus({"lee-1998": ["# The quay", "One.", "Two.", "~ Ann Lee"]})


def test_paragraphs_and_whole_sources_are_looked_up() -> None:
    """A whole source is its headings and what has no number."""
    (cited,), findings = resolve([CitedSource("lee-1998", (2,))], DOCUMENTS)
    assert (cited.name, cited.blocks, findings) == ("lee-1998, para. 2", (2,), ())
    (whole,), _ = resolve([CitedSource("lee-1998")], DOCUMENTS)
    assert whole.is_whole
    assert whole.blocks == (0, 3)


def test_each_source_counts_once() -> None:
    """With all its paragraphs."""
    (cited,), _ = resolve([CitedSource("lee-1998", (2,)), CitedSource("lee-1998", (1,))], DOCUMENTS)
    assert cited.numbers == (1, 2)


def test_what_is_not_there_is_told() -> None:
    """A source with one that is near, a number with those that there are."""
    (found,) = not_there(CitedSource("lee-1989"), DOCUMENTS.sources)
    assert (found.rule, found.hint) == ("unknown-source", "Did you mean “lee-1998”?")
    (found,) = not_there(CitedSource("lee-1998", (9,)), DOCUMENTS.sources)
    assert found.rule == "unknown-paragraph"
    assert not list(not_there(CitedSource("lee-1998", (1, 2)), DOCUMENTS.sources))


def test_an_absence_covers_nothing() -> None:
    """It says what a source does not say."""
    cited, findings = resolve([CitedSource("lee-1998", absent="a bridge")], DOCUMENTS)
    assert (cited, findings) == ((), ())
