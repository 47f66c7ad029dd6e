"""Texts that have no figure are passed over quickly; this shows that no other is."""

from hypothesis import example, given
from hypothesis import strategies as st

from hooks.verify.texts.datings import find_datings
from hooks.verify.texts.figures import find_figures

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
    """What stands behind a text changes none of its figures in words or signs."""
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
