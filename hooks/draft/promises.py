"""Promises: somebody will do something, or says that it will be done; nothing is only foretold."""

import re
from collections.abc import Iterable

from hooks.link.names.generic_words import BODIES, OFFICES

_WILL = r"(?:will|shall|['’]ll)"
_ADVERB = r"(?:,? (?:not|now|also|then|all|both|each|only|therefore|however|next|soon|\w+ly),?)"
_DONE = (
    r"(?:\w+ed|begun|bought|broadcast|brought|built|chosen|cut|dealt|done|drawn|dug|found|given|held"
    r"|kept|laid|led|lit|made|met|paid|put|read|run|sent|set|shown|spent|taken|taught|told|won|written)"
)
_STATES = (
    r"(?:able|also|and|appreciate|aware|be|become|depend|find|have|know|mean|need|never|no|not|note|now|of|only|or|recall"
    r"|recogni[sz]e|remain|remember|see|seem|surely|that|to|understand|want|wish)"
)
_PROMISE = re.compile(
    rf"(?<!\byou )(?<!\bthat )(?<!\bwhich )(?<!\bthere )\b{_WILL}{_ADVERB}*"
    rf" (?:be {_DONE}|continue to|(?!{_STATES}\b)[a-z]+)\b"
    r"|\b(?:I|we) (?:undertake|commit|pledge|promise|intend to|am committed|are committed)\b"
    r"|\b(?:undertakes?|undertook|committed|pledged?|promised?|(?:has|have) agreed) to"
    r" (?!the\b|an?\b|this\b|that\b|be\b)[a-z]+"
    rf"|\b(?:is|are) to be {_DONE}(?= .*\bby\b)",
    re.IGNORECASE,
)
_SUFFERS = re.compile(
    r"be (?:affected|caused|confused|convinced|damaged|delayed|destroyed|disappointed|disturbed"
    r"|drowned|exposed|faced|flooded|forced|found|harmed|hurt|injured|killed|left|lost|missed"
    r"|needed|noticed|overwhelmed|pleased|relieved|remembered|required|seen|spoiled|struck"
    r"|surprised|tempted|tired|used to|worried)\b"
)
"""What is done to people and things without anybody's promise."""
_PREDICTS = re.compile(
    r"(?:fall|rise|grow|cost|rain|snow|increase|decrease|decline|drop|happen|occur|last|lead|result"
    r"|require|affect|fail|suffer|die|drown|collapse|flood|sink|improve|worsen|get|come|go|start"
    r"|end|exceed|reach|amount|take|be|make|turn|run|stay|cause|was|were|is|are|had|has)\b"
)
"""What things do by themselves: said of nobody, it is a prediction and no promise."""
_WISHES = re.compile(
    r"\b(?:ask(?:s|ed)?|believ\w+|doubt\w*|expect\w*|fear\w*|hop\w+|(?:un)?likely|think|thought)"
    r"(?: \w+)? (?:that|if|whether)\b",
    re.IGNORECASE,
)
"""What is hoped, feared or asked of others, and promised by nobody."""
_SOMEBODY = re.compile(
    rf"\b(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey|{'|'.join(sorted(BODIES | OFFICES))})\b"
)
LEAD_IN = re.compile(
    r"^(?!.*\b(?i:not|never|no|nor|neither|none)\b).*\b"
    rf"(?:{_WILL}(?:,? (?:\w+ly|also|(?:by|before|within|in|from|over|during) [^:]{{1,40}}))?,?"
    r"|(?:agreed?|undertakes?|undertaken|undertook|committed|promised?) to)\s*:$"
)
"""Words before a list of what somebody will do, and not of what nobody will."""
LETTERED = re.compile(r"\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)] ")
"""How a paragraph begins that is an item of a list all the same."""
ACTIONS = re.compile(
    r"(?:agreed |planned |proposed |further |next )?(?:actions?|steps?|commitments?|undertakings?)"
    r"(?: (?:agreed|planned|proposed|to be taken))?|what (?:we|will|is to)\b.*",
    re.IGNORECASE,
)
"""The head of a column that says what somebody will do."""


def promises(text: str, named: Iterable[int]) -> bool:
    """Say whether somebody promises to do something, and nothing is only foretold.

    `named` are the offsets of names and offices.
    """
    for found in _PROMISE.finditer(text):
        if found[0].startswith(("Will", "Shall")):
            continue  # somebody's name, or a question
        clause = max(text.rfind(mark, 0, found.start()) for mark in ",;:") + 1
        subject = text[clause : found.start()]
        somebody = _SOMEBODY.search(subject) or any(clause <= at < found.start() for at in named)
        verb = re.sub(rf"^{_WILL}{_ADVERB}* ", "", found[0])
        points_back = re.match(r"\s*(?:It|This|That|These|Those|There)\b", subject)
        is_passive = bool(re.fullmatch(rf"(?:(?:is|are) to )?be {_DONE}", verb))
        if _SUFFERS.match(text, found.end() - len(verb)) or _WISHES.search(subject):
            continue
        if somebody or is_passive or not (points_back or _PREDICTS.match(verb)):
            return True
    return False
