"""The words of sources as quotations are looked for in them."""

from weakref import ref

from hooks.verify.texts.corpus import MOST_KEPT
from tests.verify.documents import corpus

DOCUMENTS = corpus(
    {"lee-1998": ["# The quay", "It “leaks”,", "“and” it must—be mended.", "~ Ann Lee"]}
)
SOURCE = DOCUMENTS.get("lee-1998")


def test_neighbours_are_one_text_and_others_are_not() -> None:
    """A quotation may run over two paragraphs, and not over one that is not cited."""
    assert SOURCE
    assert SOURCE.passage([1, 2]).text == 'It "leaks", and" it must-be mended.'
    assert SOURCE.passage([1, 2], marks=True).text == 'It "leaks", "and" it must-be mended.'
    assert "\n" in SOURCE.passage([0, 2]).text


def test_a_stretch_knows_its_blocks_and_offsets() -> None:
    """As they stand in the document, whatever was folded."""
    assert SOURCE
    passage = SOURCE.passage([1, 2])
    start = passage.text.index("leaks")
    (place,) = passage.places(start, start + 5)
    assert (place.anchor, place.start, place.end) == ("para_1", 4, 9)
    assert [each.anchor for each in passage.places(0, len(passage.text))] == ["para_1", "para_2"]


def test_a_hyphen_is_no_dash() -> None:
    """Both fold to one sign; a dash parts words."""
    assert SOURCE
    passage = SOURCE.passage([2])
    assert not passage.is_hyphen(passage.text.index("-"))


def test_sources_are_found_by_id() -> None:
    """What is not there is nothing."""
    assert DOCUMENTS.get("orme-1999") is None
    assert not list(DOCUMENTS.others(["lee-1998"]))


def test_only_some_sources_are_kept_folded() -> None:
    """Ten thousand would fill the memory; once words are sought in all, all are kept."""
    ids = [f"d-{at}" for at in range(MOST_KEPT + 1)]
    one, other = (corpus({each: ["Tar."] for each in ids}) for _ in range(2))
    first, kept = one.get("d-0"), [each for each in other.others(["d-1"]) if each.id == "d-0"]
    assert first
    assert first.passage([0]).text == "Tar."
    assert one.get("d-0") is first
    held = ref(first)
    del first
    for each in ids:
        assert one.get(each)
        assert other.get(each)
    assert held() is None
    assert other.get("d-0") is kept[0]
