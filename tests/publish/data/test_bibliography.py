"""Documents and briefings as programs that manage references read them."""

import json
import re
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from hooks.model.dates import PartialDate
from hooks.publish.data.bibliography import Work, bibtex, csl_json, ris

LETTER = Work(
    id="lee-2021",
    kind="letter",
    title="Lamps & 100% of {the} $10_quay #2",
    authors=(("Lee", "Jo"), ("Harbour Trust", "")),
    publisher="Harbour Trust",
    date=PartialDate.parse("2021-05-02"),
    site="Harbour briefings",
    url="https://harbour.example.org/sources/lee-2021/",
    language="en-GB",
)
_ESCAPE = re.compile(r"\\(?:(text[a-z]+)\{\}|(.))")
_NAMES = {"textbackslash": "\\", "textasciitilde": "~", "textasciicircum": "^"}


def test_bibtex_has_a_letter_with_its_signs_as_text() -> None:
    """Persons have two names, bodies one; no sign of a title means anything."""
    assert bibtex(LETTER) == (
        "@misc{lee-2021,\n"
        "author={Lee, Jo and {Harbour Trust}},\n"
        "title={{Lamps \\& 100\\% of \\{the\\} \\$10\\_quay \\#2}},\n"
        "year={2021},\nmonth={5},\nday={2},\n"
        "publisher={Harbour Trust},\n"
        "howpublished={Harbour briefings},\n"
        "url={https://harbour.example.org/sources/lee-2021/},\n"
        "language={en-GB},\n}\n"
    )
    report = bibtex(replace(LETTER, kind="report", date=PartialDate.parse("2021")))
    assert report.startswith("@techreport{lee-2021,\n")
    assert "institution={Harbour Trust}" in report
    assert "month" not in report


def test_ris_has_a_tag_a_line() -> None:
    """Its lines begin with a tag of two signs, and end as the format asks."""
    lines = ris(replace(LETTER, title="Two\nlines", date=PartialDate.parse("2021-05"))).split(
        "\r\n"
    )
    assert lines == [
        "TY  - PCOMM",
        "ID  - lee-2021",
        "AU  - Lee, Jo",
        "AU  - Harbour Trust",
        "TI  - Two lines",
        "PY  - 2021",
        "DA  - 2021/05//",
        "PB  - Harbour Trust",
        "T2  - Harbour briefings",
        "UR  - https://harbour.example.org/sources/lee-2021/",
        "LA  - en-GB",
        "ER  - ",
        "",
    ]


def test_csl_json_leaves_out_what_is_not_known() -> None:
    """A work without date, authors and address still has its title."""
    (item,) = json.loads(csl_json(LETTER))
    assert item["type"] == "personal_communication"
    assert item["author"] == [{"family": "Lee", "given": "Jo"}, {"literal": "Harbour Trust"}]
    assert item["issued"] == {"date-parts": [[2021, 5, 2]]}
    bare = replace(LETTER, kind="minutes", authors=(), publisher="", date=None, url="")
    (item,) = json.loads(csl_json(bare))
    assert set(item) == {"id", "type", "title", "container-title", "language"}
    assert item["type"] == "document"


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1))
def test_a_title_comes_back_from_bibtex_whole(title: str) -> None:
    """Braces balance whatever a title holds, and its words can be read back."""
    entry = bibtex(replace(LETTER, title=title))
    value = entry.split("\ntitle={{")[1].split("}},\nyear={")[0]
    plain = _ESCAPE.sub(lambda found: _NAMES[found[1]] if found[1] else found[2], value)
    assert plain == " ".join(title.split())
    signs = re.sub(r"\\[{}]", "", entry)
    assert signs.count("{") == signs.count("}")
