"""Figures and shares in running text, and what each may mean."""

from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from hooks.verify.texts.datings import find_datings
from hooks.verify.texts.figures import find_figures, find_shares, spaced_numbers


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("30 per cent", {("30", "%"), ("0.3", "")}),
        ("33%", {("33", "%")}),
        ("120%", {("120", "%")}),
        ("30 percentage points", {("30", "points"), ("30", "")}),
        ("25 basis points", {("25", "basis points")}),
        ("£1.2m", {("1200000", "£")}),
        ("£3 bn", {("3000000000", "£")}),
        ("5m", {("5", ""), ("5000000", "")}),
        ("5 m", {("5", "")}),
        ("EUR 3 million", {("3000000", "€")}),
        ("3 pounds", {("3", "£")}),
        ("50p", {("50", "p")}),
        ("three times", {("3", "x"), ("3", "")}),
        ("twice", {("2", "x")}),
        ("the 3rd", {("3", "th")}),
        ("the third", {("3", "th")}),
        ("half", {("0.5", ""), ("50", "%")}),
        ("½ per cent", {("0.5", "%")}),
        ("2½", {("2.5", "")}),
        ("1,200", {("1200", "")}),
        ("1.5 dozen", {("18", "")}),
        ("A14", {("a14", "")}),
        ("9:30 pm", {("21:30", "")}),
        ("5 am", {("5:00", ""), ("5", "")}),
        ("the first quarter", {("q1", ""), ("1", "th")}),
    ],
)
def test_a_figure_has_its_unit(text: str, amounts: set[tuple[str, str]]) -> None:
    """Nothing that is counted is one; what may mean two things means both."""
    (figure,) = find_figures(text)
    assert figure.amounts == {(_value(value), unit) for value, unit in amounts}


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("20 to 30 per cent", {("20", ""), ("20", "%")}, {("30", "%"), ("0.3", "")}),
        ("£5 to 6 million", {("5", "£"), ("5000000", "£")}, {("6000000", ""), ("6000000", "£")}),
        ("£5-6", {("5", "£")}, {("6", ""), ("6", "£")}),
        ("one or two hundred", {("1", ""), ("100", "")}, {("200", "")}),
        ("£5 million and 6 million", {("5000000", "£")}, {("6000000", ""), ("6000000", "£")}),
        ("20 boats, 30 per cent", {("20", "")}, {("30", "%"), ("0.3", "")}),
        ("5 to the 6th", {("5", "")}, {("6", "th")}),
    ],
)
def test_the_ends_of_a_range_share_sign_unit_and_size(
    text: str, first: set[tuple[str, str]], last: set[tuple[str, str]]
) -> None:
    """As far as the other end has none of its own."""
    found = [each.amounts for each in find_figures(text)]
    assert found == [{(_value(value), unit) for value, unit in each} for each in (first, last)]


@pytest.mark.parametrize(
    ("text", "share", "rate"),
    [
        ("one in three", "0.3333", "3"),
        ("one ward in three", "0.3333", "3"),
        ("3 out of 12", "0.25", "12"),
        ("two of the five", "0.4", ""),
        ("two wards in three", "", ""),
        ("one in three weeks", "", ""),
        ("five of two", "", ""),
        ("one third in three", "", ""),
    ],
)
def test_two_figures_may_be_a_share(text: str, share: str, rate: str) -> None:
    """Of as many as there are, or of each so many; a time is none."""
    found = [*find_shares(text, find_figures(text))]
    assert len(found) == bool(share)
    for each in found:
        assert (_value(share), "") in each.amounts
        assert each.rate == ({(_value(rate), "of")} if rate else set())


def test_thousands_may_be_parted_by_a_space() -> None:
    """Where three figures follow each."""
    (number,) = spaced_numbers("1 200 boats and 12 34")
    assert number.amounts == {(Decimal(1200), "")}


def _value(text: str) -> Decimal | str:
    return Decimal(text) if text.replace(".", "").isdigit() else text


_PIECES = (
    "a an and of the past to half halves third thirds quarters fifths tenth one two eleven twenty "
    "twenty-two ninetieth first twelfth hundred dozen thousand million billion doubled trebling "
    "tripled quadruple halved halving twice two-fold twofold tenfold tons phone ½ 7 7% 2014 "
    "2013/14 A14 9:30 05/03/2014 2014-03-05 May Sept. DEC last in twentieth 5th percent"
).split()
_TEXTS = st.lists(st.sampled_from(_PIECES), min_size=1, max_size=6).map(" ".join)
_ENDS_ALL = " . é . 2xq . Marchez"
"""Has a letter, a digit and a month, so that nothing is passed over, and no figure or date."""


@given(_TEXTS)
@example("tripled")
@example("halving")
@example("a dozen")
def test_no_figure_is_passed_over(text: str) -> None:
    """Texts without figures are passed over quickly; what stands behind a text changes nothing."""
    found = [each for each in find_figures(f"{text}{_ENDS_ALL}") if each.end <= len(text)]
    assert found == find_figures(text)


@given(_TEXTS)
@example("last May")
@example("May 7")
@example("2013/14")
@example("twentieth of May")
@example("May 7")
def test_no_date_is_passed_over(text: str) -> None:
    """The same of its dates."""
    behind = f"{text}; 2xq . (May)"
    found = [each for each in find_datings(behind) if each.end <= len(text)]
    assert found == find_datings(text)
