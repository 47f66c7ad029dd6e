"""Laws of quotations, whatever the document says."""

import re

from hypothesis import assume, given
from hypothesis import strategies as st

from hooks.model.citations import CitedSource
from hooks.verify.page_report import VERIFIED
from hooks.verify.quotations.quotation_check import verify_quotation
from hooks.verify.texts.quotation_folding import fold
from tests.verify.documents import corpus

_PARAGRAPHS = [
    "The pilots’ guild – “a careful body”, some say – has long held that the outer bar is safe.",
    "Fees rose by 2.5 per cent, to £1,250; the guild didn’t ask for more, and , it says, won’t.",
    (
        "Mrs. Orme (who was there) wrote: ‘Very few ships… came by night.’ The co-operative café’s "
        "ﬁrst boat, the Naïve Müller, was one of them!"
    ),
    "İstanbul’s straße is ﬁne: e\u0301te\u0301, \u1112\u1161\u11ab, nai\u0308ve; \u05e9\u05dc.",
]
_DOCUMENTS = corpus({"guild": _PARAGRAPHS})
_RESTYLE = {
    "’": "'",
    "‘": '"',
    "“": "'",
    "”": "»",
    "–": "—",
    "…": "...",
    "ﬁ": "fi",
    " ": "\u00a0\n",
}
_FOUND = {VERIFIED, "quote-omission"}


def _result(quotation: str, number: int) -> str:
    return verify_quotation(quotation, [CitedSource("guild", (number,))], _DOCUMENTS).result


@st.composite
def _cuts(draw: st.DrawFn) -> tuple[int, str]:
    """Draw a stretch of a paragraph, cut where words are parted by white space."""
    number = draw(st.integers(1, len(_PARAGRAPHS)))
    words = _PARAGRAPHS[number - 1].split(" ")
    first = draw(st.integers(0, len(words) - 1))
    last = draw(st.integers(first + 1, len(words)))
    quotation = " ".join(words[first:last])
    assume(re.search(r"\w", quotation))
    return number, quotation


@given(_cuts())
def test_a_cut_verifies(cut: tuple[int, str]) -> None:
    """A quotation cut anywhere from a source between words verifies."""
    number, quotation = cut
    assert _result(quotation, number) in _FOUND


@given(_cuts(), st.lists(st.sampled_from(sorted(_RESTYLE)), unique=True))
def test_typography_does_not_matter(cut: tuple[int, str], marks: list[str]) -> None:
    """Other kinds of marks, dashes, spaces and ligatures change nothing."""
    number, quotation = cut
    restyled = "".join(_RESTYLE[each] if each in marks else each for each in quotation)
    assert _result(restyled, number) == _result(quotation, number)


@given(_cuts(), st.data())
def test_a_changed_letter_fails(cut: tuple[int, str], data: st.DataObject) -> None:
    """A quotation with one letter changed, left out, doubled or in another case is none."""
    number, quotation = cut
    letters = [at for at, each in enumerate(quotation) if each.isalpha() and each != "ﬁ"]
    assume(letters)
    at = data.draw(st.sampled_from(letters))
    letter = quotation[at]
    new = data.draw(st.sampled_from(["x", "", letter * 2, letter.swapcase()]))
    changed = quotation[:at] + new + quotation[at + 1 :]
    _assert_fails_unless_there(changed, number)


@given(_cuts(), st.data())
def test_another_order_fails(cut: tuple[int, str], data: st.DataObject) -> None:
    """A quotation with two words exchanged is none."""
    number, quotation = cut
    words = quotation.split(" ")
    assume(len(words) > 1)
    at = data.draw(st.integers(0, len(words) - 2))
    words[at : at + 2] = words[at + 1], words[at]
    _assert_fails_unless_there(" ".join(words), number)


@given(_cuts(), st.data())
def test_changed_punctuation_inside_fails(cut: tuple[int, str], data: st.DataObject) -> None:
    """A quotation with a mark of punctuation put in, changed or left out inside is none."""
    number, quotation = cut
    at = data.draw(st.integers(1, max(1, len(quotation) - 3)))
    width = 1 if quotation[at : at + 1] in set(",;:!?") else 0
    mark = data.draw(st.sampled_from([",", ";", "!", ""]))
    changed = quotation[:at] + mark + quotation[at + width :]
    _assert_fails_unless_there(changed, number)


def _assert_fails_unless_there(quotation: str, number: int) -> None:
    """Fail if words verify that are not, by any chance, in the folded paragraph."""
    folded = fold(quotation).text
    own_stop = re.sub(r'[.,]("*)$', r"\1", folded)
    source = fold(_PARAGRAPHS[number - 1]).text
    assume(re.search(r"\w", folded))
    assume("..." not in folded)
    if folded not in source and own_stop not in source:
        assert _result(quotation, number) not in _FOUND
