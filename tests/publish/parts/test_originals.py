"""Originals: their lines, beside the words of their sources."""

import pytest

from hooks.publish.parts.originals import original_lines
from tests.verify.documents import transcribed


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_each_paragraph_has_its_line(end: str) -> None:
    """Lines are counted from 1, whatever ends them, and shown in the encoding of the file."""
    text = end.join(
        ["Café Trust", "", "The lamps are", "lit.", "", "- They burn", "", "Yours,", ""]
    )
    body = "Café Trust\n{: .address }\n\nThe lamps are lit.\n\n- They burn\n"
    body += "\nYours,\n{: .signature }\n"
    known = transcribed(body, text.encode("cp1252"), original_encoding="cp1252")
    lines, begins = original_lines(known)
    assert lines == ["Café Trust", "", "The lamps are", "lit.", "", "- They burn", "", "Yours,"]
    assert begins == {"para_1": 3, "para_2": 6}


def test_a_correction_moves_no_line() -> None:
    """A line that is left out of the transcription counts in the original all the same."""
    correction = {"original": "Page 1 of 2", "transcribed": "", "reason": "A page number."}
    known = transcribed("One.\n\nTwo.\n", b"One.\nPage 1\nof 2\nTwo.\n", corrections=[correction])
    lines, begins = original_lines(known)
    assert lines == ["One.", "Page 1", "of 2", "Two."]
    assert begins == {"para_1": 1, "para_2": 4}


def test_signs_for_machines_are_shown_as_such() -> None:
    """A sign that cannot stand in a page does not make it a broken one."""
    lines, _ = original_lines(transcribed("One \x1b[0m.\n", b"One \x1b[0m.\n"))
    assert lines == ["One \ufffd[0m."]


def test_a_file_that_is_no_plain_text_has_no_lines() -> None:
    """Of a PDF the pages are told, not the lines of the text that was taken out of it."""
    assert original_lines(transcribed("One.\n", b"%PDF", "One.\n")) == ([], {})
