"""How the elements of a Word file are asked."""

import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from hooks.add.formats.word.docx_elements import below, value

RUN = '<w:rPr><w:b/><w:i w:val="0"/></w:rPr>'


@pytest.mark.parametrize(
    ("path", "found"),
    [("rPr/i", "0"), ("rPr/b", "true"), ("rPr/u", "false"), ("pPr/b", "false")],
)
def test_an_element_says_its_value(path: str, found: str) -> None:
    """One without a value is told from one that is missing."""
    run = parse_xml(f"<w:r {nsdecls('w')}>{RUN}</w:r>")
    assert value(run, path, "false", "true") == found
    assert (below(run, path) is None) == (found == "false")


def test_without_an_empty_value_both_are_the_same() -> None:
    """A level of a list without its number counts from 1, like one that says nothing."""
    level = parse_xml(f"<w:lvl {nsdecls('w')}><w:start/></w:lvl>")
    assert [value(level, path, "1") for path in ("start", "other")] == ["1", "1"]
