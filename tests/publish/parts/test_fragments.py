"""Sections that follow the text of a page."""

from hooks.publish.parts.fragments import Section, append


def test_sections_may_come_one_at_a_time() -> None:
    """Sections that are made while they are asked for are all there."""
    made = append((Section(name, name.upper(), "<p>Words.</p>") for name in ("a", "b")), ())
    assert [heading.anchor for heading in made.headings] == ["a", "b"]


def test_an_anchor_that_is_taken_gets_a_number() -> None:
    """An id stands on a page once, whatever its text and other sections have."""
    sections = [Section("a", "A", "", ("b",)), Section("b", "B", "")]
    assert [heading.anchor for heading in append(sections, ["a"]).headings] == ["a_1", "b_1"]
