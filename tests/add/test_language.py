"""Documents that are not in English."""

import pytest

from hooks.add.blocks.extract import Block, Extract, Kind
from hooks.add.language import propose_language

ENGLISH = (
    "The board agreed that it would go on with the plan for the quay in the spring of this year. "
)
WELSH = (
    "Mae’r bwrdd wedi cytuno ar y cynllun ar gyfer y cei, ac mae hyn yn dda i’r harbwr a’r bobl. "
)


@pytest.mark.parametrize(
    ("words", "said", "tag"),
    [
        (2 * ENGLISH, "", ""),
        (2 * WELSH, "", "cy"),
        (2 * WELSH, "cy-GB", "cy-GB"),
        (2 * ENGLISH, "fr", ""),
        ("Quay 7", "fr", "fr"),
        ("Quay 7", "", ""),
    ],
)
def test_small_words_show_the_language(words: str, said: str, tag: str) -> None:
    """They count for more than what the file says; a few words show nothing."""
    extracted = Extract(words, (), properties={"language": said} if said else {})
    found, check = propose_language(extracted, [Block(Kind.PARAGRAPH, (words,))])
    assert found == tag
    assert bool(check) == bool(tag)
