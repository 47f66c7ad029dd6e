"""Words that turn the sense of others round or narrow it: not, unless, may, up to, although.

What a quotation may leave out (`DESIGN.md`, section 6): none of these, within it or right beside
it. Each function gives the word that does so, or "". All texts are folded.
"""

import re

from hooks.verify.texts.folded_words import LONGEST_WORD, WORD
from hooks.verify.texts.number_words import find_number_words
from hooks.verify.texts.quotation_folding import MARK

_NEGATIONS = frozenset(
    "not no never cannot nobody none nothing nowhere neither nor without hardly barely "
    "scarcely".split()
)
_DENIALS = frozenset(
    "denied denies deny refused refuses refuse declined declines failed fails fail lacked lacks "
    "lack".split()
)
_PERHAPS = frozenset("perhaps possibly probably potentially".split())
_SAID_TO_BE = frozenset("allegedly apparently reportedly supposedly".split())
_MODALS = frozenset("may might could".split())
_ROUGHLY = frozenset("about around roughly approximately nearly almost".split())
_ALIKE = (
    _NEGATIONS | _DENIALS,
    _PERHAPS | _MODALS | {"likely"},
    _SAID_TO_BE | {"alleged", "supposed"},
    _ROUGHLY | {"some"},
    frozenset(("whether", "if")),
)
"""Words of which one says what another does."""
_HEDGES = _ALIKE[1].union(_ALIKE[2], ("proposed", "whether"))
"""What may stand anywhere in a sentence."""
_CONDITIONS = frozenset(
    "unless except only if until few fewer little less least some most mostly partly partially "
    "limited rarely seldom unlikely almost nearly".split()
).union(_NEGATIONS, _PERHAPS, _SAID_TO_BE)
_CONCESSIONS = frozenset("albeit although but provided though".split())
_LEFT_OUT = _CONDITIONS.union(_CONCESSIONS, ("may", "might"))
_BEFORE = _CONDITIONS.union(_MODALS, ("whether",))
"""What limits the words that follow it."""
_RIGHT_BEFORE = re.compile(
    rf"\b(?:{'|'.join(sorted(_DENIALS))}|alleged|supposed|proposed|likely)"
    r"(?=\s+(?:to|that|any|having)\b|\s*$)",
    re.IGNORECASE,
)
"""What does so right before them, or with a clause: “denied that it”, not “the failed pump”."""
_QUALIFIERS = _CONDITIONS | frozenset(
    "all always any ever every many more much very highly greatly significant certainly clearly "
    "definitely slightly significantly considerable considerably substantial substantially full "
    "fully entire entirely whole wholly complete completely several great good better best worse "
    "worst hundred thousand million billion".split()
)
"""What must not be put in, in brackets."""
_BEHIND = _CONCESSIONS | frozenset(("as", "than", "because"))
"""What limits the words right before it."""
_THAN = re.compile(r"\bthan\s+$", re.IGNORECASE)
_BEFORE_FIGURE = re.compile(
    rf"\b(?:up to|over|under|{'|'.join(sorted(_ROUGHLY))})\s+$", re.IGNORECASE
)
_AMOUNT = re.compile(r"(?:[£€$]\s?)?(?![12][0-9]{3}\b)[0-9]")
"""The start of a figure that is no year."""
_NUMBER_SIGN = re.compile(r"no\. ?[0-9]", re.IGNORECASE)


def condition(text: str) -> str:
    """Give the first negation, condition or qualifier of a text, or ""."""
    return _first(text, _LEFT_OUT)


def negation(text: str) -> str:
    """Give the first negation of a text, or ""."""
    return _first(text, _NEGATIONS)


def qualifier(text: str) -> str:
    """Give the first word of a text that says how much or how far, or a condition, or ""."""
    return _first(text, _QUALIFIERS)


def limit_before(text: str, following: str) -> str:
    """Give what limits, at the end of a text, the words that follow it, or "".

    >>> limit_before("of up to ", "120 homes"), limit_before("it is up to ", "the Board")
    ('up to', '')
    """
    if word := _first(text, _BEFORE):
        return word
    is_figure = _AMOUNT.match(following) or any(
        each.start == 0 for each in find_number_words(following[:LONGEST_WORD])
    )
    found = (
        _RIGHT_BEFORE.search(text)
        or _THAN.search(text)
        or (_BEFORE_FIGURE.search(text) if is_figure else None)
    )
    return found[0].strip() if found else ""


def is_hedge(word: str) -> bool:
    """Say whether a word leaves open what the whole of its sentence says."""
    return word.casefold() in _HEDGES


def says_the_like(text: str, limit: str) -> bool:
    """Say whether a text has what limits words elsewhere, or a word that says the same."""
    said = {word.casefold() for word in WORD.findall(text)}
    word = limit.casefold()
    is_negation = word.endswith(f"n{MARK}t")
    alike = {*word.split()}.issubset(said) or any(
        not said.isdisjoint(each) for each in _ALIKE if word in each
    )
    return alike or (bool(negation(text)) and (is_negation or word in _ALIKE[0]))


def limit_behind(text: str) -> str:
    """Give the first word of a text if it limits what stands before it, or ""."""
    return _first(text, _CONDITIONS | _BEHIND)


def _first(text: str, wanted: frozenset[str]) -> str:
    for word in WORD.finditer(text):
        lower = word[0].lower()
        turns = lower.endswith(f"n{MARK}t") or lower in wanted
        turns = turns and word[0] != "May"  # the month
        if turns and not _NUMBER_SIGN.match(text, word.start()):
            return word[0]
    return ""
