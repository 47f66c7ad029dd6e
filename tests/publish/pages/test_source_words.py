"""The words of a document on its page."""

import pytest

from hooks.publish.pages.source_words import with_redactions


@pytest.mark.parametrize(
    ("html", "shown"),
    [
        (
            "<p>Mr [redacted] wrote</p>",
            '<p>Mr <span class="redacted">[redacted]</span> wrote</p>',
        ),
        ("<p>Mr Lee wrote</p>", "<p>Mr Lee wrote</p>"),
        ('<a title="[redacted]">x</a>', '<a title="[redacted]">x</a>'),
    ],
)
def test_words_left_out_on_purpose_are_seen_at_a_glance(html: str, shown: str) -> None:
    """No word changes, and no attribute."""
    assert with_redactions(html) == shown
