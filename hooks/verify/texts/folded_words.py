"""Words of folded texts: where they begin and end, and those that turn a meaning round."""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from hooks.link.page.name_folding import joins_words
from hooks.verify.texts.number_words import find_number_words
from hooks.verify.texts.quotation_folding import DASH, MARK

WORD = re.compile(rf"\w+(?:[{MARK}{DASH}]\w+)*")
"""A word of a folded text; apostrophes and hyphens join its parts."""

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
_CONJUNCTIONS = _BEHIND | frozenset("unless except only if until not nor".split())
"""What limits the words right before it."""
_THAN = re.compile(r"\bthan\s+$", re.IGNORECASE)
_BEFORE_FIGURE = re.compile(
    rf"\b(?:up to|over|under|{'|'.join(sorted(_ROUGHLY))})\s+$", re.IGNORECASE
)
_AMOUNT = re.compile(r"(?:[£€$]\s?)?(?![12][0-9]{3}\b)[0-9]")
"""The start of a figure that is no year."""
_NUMBER_SIGN = re.compile(r"no\. ?[0-9]", re.IGNORECASE)
_STOP = re.compile(rf"[.!?][{MARK})\]]*\s+")
_ABBREVIATION = re.compile(
    r"(?:\b[A-Z]|\b(?:Mr|Mrs|Ms|Dr|Prof|St|Rev|Hon|Cllr|Sgt|Lt|Col|Gen|e\.g|i\.e|cf|vs))\.$"
)
_POSSESSIVE = re.compile(rf"{MARK}s(?!\w)")
_LONGEST_WORD = 60
_WORD_START = re.compile(r"\w")
BLANK = "\ufffc"
"""What stands for each character of words that are not checked (object replacement)."""


def count_words(text: str) -> int:
    """Count the words of a folded text."""
    return sum(1 for _ in WORD.finditer(text))


def condition(text: str) -> str:
    """Give the first negation, condition or qualifier of a folded text, or ""."""
    return _first(text, _LEFT_OUT)


def negation(text: str) -> str:
    """Give the first negation of a folded text, or ""."""
    return _first(text, _NEGATIONS)


def qualifier(text: str) -> str:
    """Give the first word of a folded text that says how much or how far, or a condition, or ""."""
    return _first(text, _QUALIFIERS)


def limit_before(text: str, following: str) -> str:
    """Give what limits, at the end of a folded text, the words that follow it, or "".

    >>> limit_before("of up to ", "120 homes"), limit_before("it is up to ", "the Board")
    ('up to', '')
    """
    if word := _first(text, _BEFORE):
        return word
    is_figure = _AMOUNT.match(following) or any(
        each.start == 0 for each in find_number_words(following[:_LONGEST_WORD])
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
    """Say whether a folded text has what limits words elsewhere, or a word that says the same."""
    said = {word.casefold() for word in WORD.findall(text)}
    word = limit.casefold()
    is_negation = word.endswith(f"n{MARK}t")
    alike = {*word.split()}.issubset(said) or any(
        not said.isdisjoint(each) for each in _ALIKE if word in each
    )
    return alike or (bool(negation(text)) and (is_negation or word in _ALIKE[0]))


def limit_behind(text: str) -> str:
    """Give the first word of a folded text if it limits what stands before it, or ""."""
    return _first(text, _CONDITIONS | _BEHIND)


def _first(text: str, wanted: frozenset[str]) -> str:
    for word in WORD.finditer(text):
        lower = word[0].lower()
        turns = lower.endswith(f"n{MARK}t") or lower in wanted
        turns = turns and word[0] != "May"  # the month
        if turns and not _NUMBER_SIGN.match(text, word.start()):
            return word[0]
    return ""


def words_before(text: str, end: int, most: int) -> str:
    """Give the last words of the sentence that runs up to an offset, so many at the most."""
    begin = max(text.rfind("\n", 0, end) + 1, end - most * _LONGEST_WORD, 0)
    begin = max((begin, *_sentence_ends(text, begin, end)))
    words = [word.start() for word in WORD.finditer(text, begin, end)]
    return text[words[-most:][0] : end] if words else ""


def word_after(text: str, start: int) -> str:
    """Give the word right behind an offset, in the same sentence, or "".

    Behind a semicolon or a colon only a conjunction goes on with what stands before.
    """
    word = WORD.search(text, start)
    if word is None or "\n" in text[start : word.start()]:
        return ""
    if re.search("[;:]", text[start : word.start()]) and word[0].lower() not in _CONJUNCTIONS:
        return ""
    return "" if any(_sentence_ends(text, max(start - 2, 0), word.start())) else word[0]


def words_after(text: str, most: int) -> str:
    """Give the first words of a folded text, up to the end of its sentence, so many at the most.

    >>> words_after(", that is proposed. It is new", 5), words_after(". It is new", 5)
    ('that is proposed', '')
    """
    if not (first := word_after(text, 0)):
        return ""
    found = [first]
    for word in islice(WORD.finditer(text, text.index(first) + len(first)), most - 1):
        if any(_sentence_ends(text, 0, word.start())):
            break
        found.append(word[0])
    return " ".join(found)


def cuts_word(text: str, at: int, is_hyphen: Callable[[int], bool]) -> bool:
    """Say whether an offset lies inside a word.

    A hyphen, an apostrophe, and a point or comma between digits belong to the word, so that
    “compliant” is not found in “non-compliant”, “can” in “can't” or “5” in “2.5”. The `'s` of
    a possessive does not. `is_hyphen` tells a hyphen from a dash.
    """
    if not 0 < at < len(text):
        return False
    if joins_words(text[at - 1]):
        if joins_words(text[at]):
            return True
        return _joins(text, at, is_hyphen) and not _POSSESSIVE.match(text, at)
    return joins_words(text[at]) and _joins(text, at - 1, is_hyphen)


def _joins(text: str, at: int, is_hyphen: Callable[[int], bool]) -> bool:
    """Say whether the character at an offset makes one word of those around it."""
    before, after = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    if not before or not after or not joins_words(before) or not joins_words(after):
        return False
    character = text[at]
    if character in ".,":
        return before.isdigit() and after.isdigit()
    return character == MARK or (character == DASH and is_hyphen(at))


def _sentence_ends(text: str, start: int, end: int) -> Iterator[int]:
    """Yield where, between two offsets, a sentence has ended, white space behind it included."""
    for stop in _STOP.finditer(text, start, end):
        following = _WORD_START.search(text, stop.end())
        goes_on = following is not None and following[0].islower()
        if not goes_on and not _ABBREVIATION.search(
            text, max(0, stop.start() - 8), stop.start() + 1
        ):
            yield stop.end()


def blanked(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """Put a blank in place of each character of some spans, so that offsets stay."""
    if not (every := list(spans)):
        return text
    characters = list(text)
    for start, end in every:
        characters[start:end] = BLANK * len(characters[start:end])
    return "".join(characters)
