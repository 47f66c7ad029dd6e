"""Statements: figures, dates and names are borne out by what is cited."""

from __future__ import annotations

import pytest

from hooks.verify.statements.support import Evidence, unsupported_figures, unsupported_names


@pytest.mark.parametrize(
    ("statement", "source"),
    [
        ("30% of 1,200 ships", "30 per cent of 1200 ships"),
        ("30%", "thirty per cent"),
        ("20% to 30%", "between 20 and 30 per cent"),
        ("12 boats", "twelve boats"),
        ("21 boats", "Twenty-one boats"),
        ("100 boats", "a hundred boats"),
        ("1\u202f200 boats", "1 200 boats"),
        ("1 of the 3 piers", "one of three piers"),
        ("£1.2m", "£1,200,000"),
        ("£1.2 million", "£1.2m"),
        ("2½ years", "2.5 years"),
        ("a 10-year plan", "ten years"),
        ("5m long", "5 metres"),
        ("the 3rd report", "the third report"),
        ("at 10:30am", "at 10.30 a.m."),
        ("pier A14", "Pier A14"),
        ("16 August 2019", "2019-08-16"),
        ("16/08/2019", "16th of August, 2019"),
        ("08/16/2019", "August 16, 2019"),
        ("16 Aug. 2019", "16 AUGUST 2019"),
        ("August 2019; Aug 2019; 2019; in August", "Friday 16 August 2019"),
        ("5–7 March 1998", "from 5 to 7 March 1998"),
        ("7 March 1998", "5–7 March 1998"),
        ("1998/99", "1998–1999"),
        ("mid-1998", "1998"),
        ("the 1990s", "the 1990s"),
        ("The 1998 Act", "Pilotage Act 1998"),
    ],
)
def test_borne_out(statement: str, source: str) -> None:
    """A figure or date that the source has in any form is borne out."""
    assert unsupported_figures(statement, (), Evidence([source])) == []


@pytest.mark.parametrize(
    ("statement", "source", "words"),
    [
        ("31%", "30 per cent", "31%"),
        ("30%", "30 ships", "30%"),
        ("13 boats", "twelve boats", "13"),
        ("5 boats", "2.5 boats", "5"),
        ("200 boats", "1,200 boats", "200"),
        ("the 2nd report", "the third report", "2nd"),
        ("16 boats", "16 August 2019", "16"),
        ("17 August 2019", "16 August 2019", "17 August 2019"),
        ("February 2019", "In February. 16 August 2019", "February 2019"),
        ("16 August 2019", "August 2019", "16 August 2019"),
        ("in July", "in June", "in July"),
        ("1998/99", "1998", "1998/99"),
        ("5–8 March 1998", "5–7 March 1998", "5-8 March 1998"),
        ("at 10:45", "at 10:30", "10:45"),
        ("pier A14", "pier A15", "A14"),
        ("2018", "2019", "2018"),
    ],
)
def test_not_borne_out(statement: str, source: str, words: str) -> None:
    """A figure or date that the source does not have is reported in its own words."""
    (finding,) = unsupported_figures(statement, (), Evidence([source]), "bar-1999, para. 1")
    assert finding.rule == "unsupported-figure"
    assert finding.text == f"“{words}” is not in bar-1999, para. 1"


def test_words_that_are_not_checked() -> None:
    """Figures inside quotations and citations are left alone, numbers in words too."""
    text = "They wrote “99 boats” and seven more."
    span = (text.index("“"), text.index("”") + 1)
    assert unsupported_figures(text, [span], Evidence(["none"])) == []
    assert len(unsupported_figures(text, [], Evidence(["none"]))) == 1


def test_names() -> None:
    """A name whose bearer the source does not name is reported."""
    (finding,) = unsupported_names({"ada": "Mrs Orme", "guild": "the guild"}, {"guild"})
    assert finding.rule == "unsupported-name"
    assert "“Mrs Orme”" in finding.text
