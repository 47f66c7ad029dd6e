"""Statements: figures, dates and names are borne out by what is cited."""

import pytest

from hooks.verify.statements.support import (
    StatedFigures,
    figure_finding,
    name_finding,
    unsupported_figures,
)


@pytest.mark.parametrize(
    ("statement", "source"),
    [
        ("30% of 1,200 ships", "30 per cent of 1200 ships"),
        ("five points more", "a rise of 5 percentage points"),
        ("5 percentage points", "a five percentage-point rise"),
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
        ("5m long; 5k away", "5 metres, 5 kilometres"),
        ("£2.7bn and £900k", "£2.7 billion and £900,000"),
        ("in Q2; in the second quarter", "the second quarter of the year"),
        ("the second quarter; Q1", "Q2, and the first quarter"),
        ("in the first quarter", "by the end of March"),
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
        ("eleven boats, twenty-two piers", "11 boats and 22 piers"),
        ("one hundred and fifty thousand boats", "150,000 boats"),
        ("half a million, two and a half million", "500,000 and 2.5 million"),
        ("a third of the boats; two-thirds", "⅓ of the boats, ⅔"),
        ("half of the boats", "50 per cent of the boats"),
        ("a third of the piers", "one pier in three"),
        ("one in three; one pier in three", "a third of the piers"),
        ("a quarter; 25 per cent; one in four", "3 of the 12 piers"),
        ("3 out of 12", "three of the twelve"),
        ("40 per cent; two fifths", "two in five"),
        ("one of the three wrote", "two of the three replied, one wrote"),
        ("one in five years", "five years, one pier"),
        ("25%", "a quarter of them"),
        ("the number doubled", "twice the number: it has doubled"),
        ("it was halved", "half of it is left"),
        ("the second and the eleventh report", "the 2nd and the 11th report"),
        ("a third report", "the third report"),
        ("the 5th", "5 May 1998"),
        ("£3 million", "3 million pounds"),
        ("£20 million to £30 million", "£20–30m"),
        ("two per cent", "between two and three per cent"),
        ("30 children", "30 boys and girls"),
        ("50p", "50 pence"),
        ("one boat, at first", "a boat"),
        ("on Tuesdays", "every Tues."),
        ("on Friday 16 August 2019", "16 August 2019"),
        ("a dozen", "12"),
        ("two times a year; doubled", "twice a year"),
        ("twice a year", "2 times a year"),
        ("twice as many boats", "the number doubled"),
        ("twice as long as before", "two times as long"),
        ("they met twice", "they met in May and in June"),
        ("412 000 boats", "412,000 boats"),
        ("closed in May 2021", "closed from May to September 2021"),
        ("from November 2020; in March 2021", "from November to March 2021"),
        ("on 5 May 2021", "between 5 May and 3 June 2021"),
        ("1 200 boats and 2 000 more", "1,200 boats, then 2,000"),
        ("in 2019 300 boats", "300 boats. 5 May 2019"),
        ("at 4 pm", "at 4.00 p.m."),
        ("at 4 pm", "at 4 o'clock"),
        ("at 16:30; at 4.30 pm", "at half past four"),
        ("in 1998/99", "from April 1998 to March 1999"),
        ("in 1998/99; in 1999", "in 1998–99"),
    ],
)
def test_borne_out(statement: str, source: str) -> None:
    """A figure or date that the source has in any form is borne out."""
    assert unsupported_figures(statement, (), StatedFigures(([source], 0))) == []


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
        ("1998/99", "in 1997/98 and 1999/2000", "1998/99"),
        ("at 10:45", "at 10:30", "10:45"),
        ("at 10.30 pm", "at 10.30 am", "10.30 pm"),
        ("at 4 pm", "at 4 am", "4 pm"),
        ("at 4.30 am", "at 16:30", "4.30 am"),
        ("pier A14", "pier A15", "A14"),
        ("2018", "2019", "2018"),
        ("eleven boats", "twelve boats", "eleven"),
        ("twenty-two boats", "twenty-three boats", "twenty-two"),
        ("a third of the boats", "a quarter of the boats", "a third"),
        ("half the boats", "most of the boats", "half"),
        ("a third of the boats", "3 May 1998", "a third"),
        ("one in three", "two in three", "one in three"),
        ("three out of four", "one pier in four", "three out of four"),
        ("a fifth", "two in five", "a fifth"),
        ("it doubled", "it grew by two boats", "doubled"),
        ("twice as many boats", "the number rose", "twice"),
        ("twice as much as that", "it trebled", "twice"),
        ("twice as safe as that", "it is safe", "twice"),
        ("421 boats", "412 000 boats", "421"),
        ("closed in May 2020", "closed from May to September 2021", "May 2020"),
        ("in November 2021", "from November to March 2021", "November 2021"),
        ("on 5 June 2021", "between 5 May and 3 June 2021", "5 June 2021"),
        ("the second report", "two reports", "second"),
        ("30", "30 per cent", "30"),
        ("30 percentage points", "30 per cent", "30 percentage points"),
        ("thirty per cent", "thirty percentage points", "thirty per cent"),
        ("25 basis points", "25 percentage points", "25 basis points"),
        ("£30", "30 boats", "£30"),
        ("30 boats", "£30", "30"),
        ("£3 million", "£3", "£3 million"),
        ("£3m", "£3", "£3m"),
        ("£2.7bn", "£2.7m", "£2.7bn"),
        ("£1.58m a week", "£1.58 a week", "£1.58m"),
        ("£1.58 a week", "£1.58m a week", "£1.58"),
        ("54mn litres", "54 litres", "54mn"),
        ("in the third quarter", "in Q2", "third quarter"),
        ("three million", "three thousand", "three million"),
        ("on Friday", "on Tuesday 13 August 2019", "Friday"),
        ("on Thursday 16 August 2019", "16 August 2019", "Thursday"),
        ("one million", "one boat", "one million"),
    ],
)
def test_not_borne_out(statement: str, source: str, words: str) -> None:
    """A figure or date that the source does not have is reported in its own words."""
    assert unsupported_figures(statement, (), StatedFigures(([source], 0))) == [words]


@pytest.mark.parametrize(
    ("statement", "is_borne_out"),
    [("June 2016", True), ("14 June 2016", True), ("14 June", True), ("June 2015", False)],
)
def test_a_day_without_a_year_has_that_of_its_source(statement: str, *, is_borne_out: bool) -> None:
    """The paragraph has the day and the date of the letter the year."""
    found = unsupported_figures(statement, (), StatedFigures((["It met on 14 June."], 2016)))
    assert (found == []) is is_borne_out


def test_words_that_are_not_checked() -> None:
    """Figures inside quotations and citations are left alone, and so are `one` and `first`."""
    text = "They wrote “99 boats” first, and one more."
    span = (text.index("“"), text.index("”") + 1)
    assert unsupported_figures(text, [span], StatedFigures((["none"], 0))) == []
    assert len(unsupported_figures(text, [], StatedFigures((["none"], 0)))) == 1


def test_what_is_missing_is_shown() -> None:
    """A figure and a name are told as they stand, each under its own rule."""
    figure, name = figure_finding("12 lamps"), name_finding("Mrs Orme", " Or not.")
    assert (figure.rule, name.rule) == ("unsupported-figure", "unsupported-name")
    assert figure.text == "“12 lamps” is not in the cited paragraphs"
    assert name.text == "“Mrs Orme” is not named in the cited paragraphs"
    assert name.hint.endswith(" Or not.")
