"""A source is said not to mention words, and does not."""

import pytest

from hooks.verify.quotations.absences import check_absence
from tests.verify.documents import corpus

_SOURCE = corpus(
    {
        "bar-1999": [
            "# The outer bar",
            "~ Copy to the Harbour Office",
            "The guild’s pilots took the POST-WINTER  survey of Orme Point.",
        ]
    }
).get("bar-1999")


@pytest.mark.parametrize(
    ("words", "names"),
    [("dredging", ()), ("pilotage", ()), ("out", ()), ("Harbour Master", ("the master",))],
)
def test_absent(words: str, names: tuple[str, ...]) -> None:
    """Words that stand nowhere, not even as a part of others, are absent."""
    assert _SOURCE is not None
    assert check_absence(words, _SOURCE, names) == ()


@pytest.mark.parametrize(
    ("words", "names", "where"),
    [
        ("Pilots", (), "para. 1"),
        ("pilot", (), "para. 1"),
        ("taking", (), "para. 1"),
        ("surveyed", (), "para. 1"),
        ("guild", (), "para. 1"),
        ("guild's pilots.", (), "para. 1"),
        ("winter survey", (), "para. 1"),
        ("OUTER BAR", (), "heading “The outer bar”"),
        ("harbour office", (), "unnumbered line “Copy to the Harbour Office”"),
        ("the Point", ("Orme Point",), "as “Orme Point”"),
    ],
)
def test_contradicted(words: str, names: tuple[str, ...], where: str) -> None:
    """A mention in any case, with any typography or under another name is named with its place."""
    assert _SOURCE is not None
    (finding,) = check_absence(words, _SOURCE, names)
    assert finding.rule == "absence-contradicted"
    assert where in finding.text
