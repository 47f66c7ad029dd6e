"""What of Markdown counts in the body of a source."""

import pytest

from hooks.read.words.markup import lines_of, parse, unescape


def _kinds(body: str) -> list[str]:
    return [each.type for each in parse(body) if each.nesting == 1 or each.type == "class_line"]


@pytest.mark.parametrize(
    ("body", "kinds"),
    [
        ("One", ["paragraph_open"]),
        ("## One", ["heading_open"]),
        ("- One", ["bullet_list_open", "list_item_open", "paragraph_open"]),
        ("> One", ["blockquote_open", "paragraph_open"]),
        ("One\n{: .address }", ["paragraph_open", "class_line"]),
    ],
)
def test_the_markup_of_sources(body: str, kinds: list[str]) -> None:
    """Paragraphs, headings, lists, quotations and classes."""
    assert _kinds(body) == kinds


@pytest.mark.parametrize(
    "body",
    ["* One", "+ One", "1. One", "# One", "##### One", "##", "-", ">5 boats", "    One", "***"],
)
def test_what_a_document_may_hold_is_words(body: str) -> None:
    """Other bullets, numbers, titles, code and rules of Markdown are signs of the document."""
    assert _kinds(body) == ["paragraph_open"]
    (inline,) = (each for each in parse(body) if each.type == "inline")
    assert unescape(inline.content) == body.strip()


def test_lines_of_nothing_are_empty() -> None:
    """Whatever ends a line."""
    assert lines_of("a\r\n \t\rb\n") == ["a", "", "b", ""]
