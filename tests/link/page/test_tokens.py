"""Citations and explicit links stand as one character while Markdown is read."""

from hooks.link.page.tokens import replace_tokens, tokenize


def test_each_is_one_character_with_its_line() -> None:
    """A citation is kept as it was written, an explicit link is cut into id and words."""
    text, tokens = tokenize("One [@lee-2021, para. 3].\n\n[[ann-lee|She]] and [[board]]")
    assert [(each.raw, each.line, each.entity, each.words) for each in tokens] == [
        ("[@lee-2021, para. 3]", 1, "", ""),
        ("[[ann-lee|She]]", 3, "ann-lee", "She"),
        ("[[board]]", 3, "board", ""),
    ]
    assert text == "One {}.\n\n{} and {}".format(*(each.char for each in tokens))
    assert replace_tokens(text, tokens, lambda each: each.raw).startswith(
        "One [@lee-2021, para. 3]"
    )


def test_a_character_of_the_page_is_never_taken() -> None:
    """A page that holds the first of the private characters keeps it."""
    text, (token,) = tokenize("\U000f0000 [[board]]")
    assert token.char == "\U000f0001"
    assert text == "\U000f0000 \U000f0001"


def test_what_looks_alike_stays() -> None:
    """An escaped one, a link to an address, and half of one are words of the page."""
    for words in ("\\[[board]]", "[[board](x)", "[board]", "a [[ b", "[[]]"):
        assert tokenize(words) == (words, ())
