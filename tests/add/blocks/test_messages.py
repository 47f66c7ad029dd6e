"""Replies, and the messages below them."""

from hooks.add.blocks.extract import Block, Kind
from hooks.add.blocks.messages import messages, with_headers


def _blocks(*texts: str) -> list[Block]:
    return [Block(Kind.PARAGRAPH, (text,)) for text in texts]


def test_the_lines_of_a_head_are_one_block() -> None:
    """A word such as `Subject:` in the text is none."""
    found = with_headers(_blocks("From: Ann Lee", "To: Jo Osei", "Subject: Quay", "It leaks."))
    assert [(each.css_class, len(each.lines)) for each in found] == [("delivery", 3), ("", 1)]
    assert [each.css_class for each in with_headers(_blocks("Subject: quay"))] == [""]


def test_a_reply_is_parted_from_what_it_answers() -> None:
    """By a line that says who wrote, or by a mark."""
    for mark in (
        "On 12 May 2021, Jo Osei wrote:",
        "-----Original Message-----",
        "Begin forwarded message:",
    ):
        found = messages(_blocks("It leaks.", mark, "Does it?"))
        assert [[each.text for each in part] for part in found] == [
            ["It leaks."],
            [mark, "Does it?"],
        ]
    assert len(messages(_blocks("It leaks.", "He wrote: yes."))) == 1


def test_a_date_within_a_head_belongs_to_it_unless_it_is_the_documents() -> None:
    """A memo keeps its date apart; that of a message below has a time and a zone behind it."""
    memo = with_headers(_blocks("From: Ann Lee", "Date: 3 May 2021", "Subject: Quay"))
    assert [each.css_class for each in memo] == ["delivery", "", "delivery"]
    told = with_headers(_blocks("From: Ann Lee", "Date: 3 May 2021 at 9:14:10 BST", "To: Jo Osei"))
    assert [len(each.lines) for each in told] == [3]
