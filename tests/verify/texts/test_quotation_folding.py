"""Typography is folded alike on both sides, and the way back is known."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hooks.verify.texts.quotation_folding import fold

TYPOGRAPHY = "\"'“”‘’„«»-‐‑–—  \u00a0\u00ad\u200b\n\t…ﬁﬂ,.;:!?aéE\u0301\u1112\u1161\u11abß"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("‘a’ “b” „c“ «d» it’s", "\"a\" 'b' 'c' \"d\" it's"),
        ("``a'' b", "“a” b"),
        ("a-b – c — d -- e", "a\u2011b - c - d — e"),
        ("a\u00a0b \n c", "a b c"),
        ("co\u00adop\u200berate", "cooperate"),
        ("wait… what", "wait... what"),
        ("ﬁrst oﬃce ﬂoor", "first office floor"),
        ("e\u0301t\u00e9", "\u00e9te\u0301"),
        ("people and , in particular ; yes !", "people and, in particular; yes!"),
        ("  ends ", "ends"),
        ("\u1112\u1161\u11ab", "\ud55c"),
    ],
)
def test_folds_typography(one: str, other: str) -> None:
    """Kinds of marks, dashes, spaces, letters composed or not, and ligatures are equal."""
    assert fold(one).text == fold(other).text


@pytest.mark.parametrize(
    ("one", "other"),
    [("The", "the"), ("a, b", "a b"), ("½", "1/2"), ("x²", "x2"), ("ab", "a b"), ("é", "e")],
)
def test_folds_nothing_else(one: str, other: str) -> None:
    """Case, punctuation, spaces between words and compatible characters stay."""
    assert fold(one).text != fold(other).text


@given(st.text(alphabet=TYPOGRAPHY))
def test_laws(text: str) -> None:
    """Folding twice is folding once; positions rise and stay inside; composing changes nothing."""
    folded = fold(text)
    assert fold(folded.text).text == folded.text
    assert fold(unicodedata.normalize("NFD", text)).text == folded.text
    spans = [folded.span(at, at + 1) for at in range(len(folded.text))]
    assert spans == sorted(spans)
    assert all(0 <= start < end <= len(text) for start, end in spans)


@given(st.text(alphabet=TYPOGRAPHY), st.data())
def test_way_back(text: str, data: st.DataObject) -> None:
    """The words of the original under a folded span fold to that span again."""
    folded = fold(text)
    if not folded.text:
        return
    start = data.draw(st.integers(0, len(folded.text) - 1))
    end = data.draw(st.integers(start + 1, len(folded.text)))
    first, last = folded.span(start, end)
    assert folded.text[start:end].strip() in fold(text[first:last]).text
