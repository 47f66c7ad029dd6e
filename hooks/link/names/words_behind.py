"""Whether a name goes on behind what is known of it: `Ann Lee & Sons`, `Leader of Mill Council`.

Each function takes a folded text and gives what stands there, or nothing; `link.judging` refuses
the name unless what stands there is known (`DESIGN.md`, section 5).
"""

import re
from collections.abc import Container, Iterable
from itertools import takewhile

from hooks.link.names.generic_words import (
    BODIES,
    DAYS_AND_MONTHS,
    OFFICES,
    OPENERS,
    PARTICLES,
    PEOPLES,
    STYLES,
    TERMS,
    TITLES,
)
from hooks.link.page.name_folding import is_capital, joins_words

_PREPOSITION = re.compile(r" (?:of|for|at) (?:the )?['“\x22‘]?(?=([^\W\d_][\w'-]*))", re.IGNORECASE)
_COMMA = re.compile(r" ?, ?(?=([^\W\d_][\w'-]*))")
_GOES_ON = re.compile(
    r"(?:,? (?:and|und|et|&|\+) (?:for |of |to )?|, ?|&|/)(?=([^\W\d_][\w'-]*))", re.IGNORECASE
)
_AND_THE = re.compile(r",? (?:and|&) the ((?:[^\W\d_][\w'-]* ?)+)", re.IGNORECASE)
_CRIME = re.compile(
    r"(?:, ?Fire)?,? (?:and|&) (?:Fire (?:and|&) )?(?=(Crime) (?-i:[A-Z]))", re.IGNORECASE
)
_IN_BRACKETS = re.compile(r" ?[(\[](?:the )?(?=([^()\[\]]{1,60})[)\]])", re.IGNORECASE)
_OF = re.compile(r" of (?:the )?(?=([^\W\d_][\w'-]*))")
_TELLS_OF = re.compile(
    r"\b(?:accus|advis|appris|assur|convinc|inform|notif|persuad|remind|suspect|tell|told|warn)"
    r"[a-z]* (?:[\w'-]+ ){0,3}$",
    re.IGNORECASE,
)
_POSSESSIVE = re.compile(r"'s? (?=([^\W\d_][\w'-]*))", re.IGNORECASE)
_OF_OR_FOR = re.compile(r"\b(?:of|for|für|des?|du|pour)\b", re.IGNORECASE)
_MANY = re.compile(r"(?:children|women|men|people|\w+s)$", re.IGNORECASE)
_LEGAL = "(?:LLP|Ltd|Limited|plc|Solicitors|Partnership)"
_FIRM_WORDS = (
    "(?:Sons?|Daughters?|Co|Company|Bros|Brothers|Sisters|Partners?|Associates|Söhne|Fils|Cie)"
)
_FIRM = re.compile(
    rf",? ?(?:&|and|und|et) ?({_FIRM_WORDS}\b)|,? ?& ?(?:[A-Z][\w'-]+ ){{1,3}}({_LEGAL}\b)"
    r"|,? \(?((?:Jnr|Jr|Junior|Snr|Sr|Senior|II|III|(?:the )?(?:Younger|Elder))\b)",
    re.IGNORECASE,
)
_LEGAL_FORM = re.compile(rf" (?:\([A-Z][^()\x00]{{1,40}}\) )?({_LEGAL})\b")
_FURTHER = re.compile(
    rf" (?:(?:(?:{'|'.join(sorted(PARTICLES))}) ){{1,2}}|d')(?=([^\W\d_][\w'-]*))"
)
"""Behind a particle a further family name stands: `Ann Lee van Dyk`."""
_RUN = re.compile(r"([^\W\d_][\w'-]*) ?")
_NEAR = 60
_CAPITALISED = re.compile(r"\w(?:[\w'’&.-]*\w)?")


def capitalised_word_after(lines: str, end: int) -> int:
    """Give where a capitalised word begins one space behind a name, in its line, or -1."""
    at = end + 1
    return at if lines[end:at] == " " and is_capital(lines[at : at + 1]) else -1


def word_at(words: str, at: int) -> str:
    """Give the word that begins at an offset, for a message."""
    match = _CAPITALISED.match(words, at)
    end = match.end() if match else at + 1
    while end < len(words) and joins_words(words[end]):  # behind a mark that goes on its letter
        end += 1
    return words[at:end]


def capitalised_word_after_preposition(text: str, end: int) -> tuple[int, str]:
    """Give where a capitalised word begins behind `of`, `for` or `at`, and the word; or -1."""
    return _capital(_PREPOSITION.match(text, end))


def capitalised_word_after_of(text: str, end: int) -> tuple[int, str]:
    """Give where a capitalised word begins behind `of`, and the word; or -1."""
    return _capital(_OF.match(text, end + (text[end : end + 1] == ",")))


def capitalised_word_after_comma(text: str, end: int) -> tuple[int, str]:
    """Give where a capitalised word other than `I` begins behind a comma, and the word; or -1."""
    at, word = _capital(_COMMA.match(text, end))
    return (-1, "") if word == "I" else (at, word)


def continuation(text: str, start: int, end: int, *, is_post: bool) -> tuple[int, str]:
    """Give where a body or post with `for` or `of` in its name goes on, and the word; or -1.

    `Department for Canals and Rivers`, `Ministry of Canals, Ports and Lighthouses`,
    `Cabinet Member for Children's Services`.
    """
    name = text[start:end]
    if name.casefold().endswith("police") and (match := _CRIME.match(text, end)):
        return _capital(match)
    if not _OF_OR_FOR.search(name):
        return -1, ""
    if match := _AND_THE.match(text, end):
        return _topic(match)
    at, word = _capital(_GOES_ON.match(text, end))
    if at < 0 and (is_post or _MANY.search(name)):
        at, word = _capital(_POSSESSIVE.match(text, end))
    plain = word.casefold()
    is_other = plain in OPENERS or plain in STYLES or plain in DAYS_AND_MONTHS
    return (-1, "") if is_other else (at, word)


def body_of(text: str, start: int, end: int) -> tuple[int, str]:
    """Give where a name that ends in a kind of body goes on with `of`, and the word; or -1.

    `Harbour Board of Quayside`; not `told the Harbour Board of Quayside's wish`.
    """
    at, word = _capital(_OF.match(text, end))
    is_kind = text[start:end].rpartition(" ")[2].lower() in BODIES
    is_told = _TELLS_OF.search(text[max(0, start - _NEAR) : start])
    is_day = word.casefold() in DAYS_AND_MONTHS
    return (at, word) if is_kind and not (is_told or is_day) else (-1, "")


def legal_form(text: str, end: int) -> tuple[int, str]:
    """Give where a name goes on as that of a firm, and the word: `(Fen) Ltd`, `plc`; or -1."""
    match = _LEGAL_FORM.match(text, end)
    return (match.start(1), match[1]) if match else (-1, "")


def firm(text: str, end: int) -> tuple[int, str]:
    """Give where the name of a person goes on as another's, as with `Sons` or `Jr`; or -1."""
    if match := _FIRM.match(text, end):
        word = next(filter(None, match.groups()))
        is_one = is_capital(word[0]) or word.startswith("the ")
        return (match.end() - len(word), word) if is_one else (-1, "")
    return _capital(_FURTHER.match(text, end))


def in_brackets(text: str, end: int) -> tuple[int, str]:
    """Give where words in brackets behind an office begin that say which it is; or -1.

    `Minister for Water (Scotland)`; not `(CEO)`, nor what may be somebody's title or name.
    """
    match = _IN_BRACKETS.match(text, end)
    words = re.split(r"[ ,]+", match[1]) if match else []
    own = [word for word in words if is_capital(word[:1] or " ")]
    plain = [word.casefold() for word in own]
    is_joined = {"of", "for", "and", "&"}.issuperset(set(words) - set(own))
    if not (match and own and words[0] == own[0] and is_joined):
        return -1, ""
    if match[1].isupper() or not (OFFICES | TITLES | OPENERS | DAYS_AND_MONTHS).isdisjoint(plain):
        return -1, ""
    is_person = 1 < len(own) == len(words) and (TERMS | BODIES | PEOPLES).isdisjoint(plain)
    return (-1, "") if is_person else (match.end(), match[1])


def foreign_word(
    text: str, at: int, labels: Iterable[frozenset[str]], known: Container[int]
) -> str:
    """Give the first capitalised word of a run that stands in none of the labels, or "".

    The run ends where a name begins that is known.
    """
    words = set().union(*labels)
    while match := _RUN.match(text, at):
        if not is_capital(match[1][0]) or at in known:
            return ""
        if (word := match[1].removesuffix("'s").rstrip("'")) not in words:
            return word
        at = match.end()
    return ""


def _capital(match: re.Match[str] | None) -> tuple[int, str]:
    if not match or not is_capital(match[1][0]):
        return -1, ""
    return match.end(), match[1]


def _topic(match: re.Match[str]) -> tuple[int, str]:
    """Give a capitalised word that is neither an acronym nor begins the title of somebody."""
    run = list(takewhile(lambda word: is_capital(word[0]), match[1].split()))
    is_other = any(word.isupper() or word.casefold() in OFFICES | BODIES for word in run)
    return (match.start(1), run[0]) if run and not is_other else (-1, "")
