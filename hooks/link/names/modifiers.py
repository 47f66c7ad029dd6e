"""Words beside an office that make another of it: `Deputy`, `(Acting)`, `-elect`.

Contract: `DESIGN.md`, section 5. Each function takes a folded text and gives the word, or nothing.
"""

import re

from hooks.link.names.generic_words import DAYS_AND_MONTHS, OPENERS

MODIFIERS = frozenset(
    "acting adjunct alternate another assistant associate caretaker co departed departing deposed "
    "deputising deputy designate dismissed erstwhile ex facto former formerly founding future "
    "hitherto hon honorary inaugural incoming interim joint junior last late lately leaving "
    "lieutenant locum next nominated old one-time onetime opposition other ousted outgoing past "
    "predecessor previous previously pro proposed prospective provisional putative quondam relief "
    "replacement retired retiring sacked senior shadow sometime soon-to-be stand-in sub substitute "
    "successive successor temporary then to-be trainee under vice would-be".split()
)
"""Words that make another office of the one that they stand before."""
PAST = frozenset(
    "deposed dismissed erstwhile ex former formerly last late old one-time onetime ousted past "
    "previous quondam ret ret'd retd resigned retired sacked sometime then".split()
)
"""Those that say that somebody held the office before."""
_GONE = frozenset("departed departing dismissed outgoing ousted resigned retired retiring".split())
"""Those that a further word may be tied to: `just-retired`."""
_NOT_BEHIND = frozenset(
    "another facto founding hon inaugural last leaving next old opposition other past pro relief "
    "sub successive then under".split()
)
_BEHIND = (MODIFIERS - _NOT_BEHIND).union(
    "ad interim,as was,cover,covering,designate,elect,elect designate,emerita,emeritus,in waiting,"
    "pro tem,pro tempore,resigned,ret,ret'd,retd,vacant,post vacant".split(",")
)
_WORD_BEFORE = re.compile(
    r"([^\W_][\w'-]*)[)\]'”\x22]? $|([^\W_][\w'-]*)-$"
    r"|(?<![\w/])([AT]/|(?:[Aa]ctg|[Aa]sst|[Dd]ep|[Ff]mr|[Tt]emp)\. )$"
)
"""The last are short forms: the police write `T/Chief Constable` for a temporary one."""
_COMMON = tuple(
    f"{each} "
    for each in "long-serving long-time city county district town borough parish local regional "
    "national party group council force board trust union company school".split()
)
_COMMON_BEFORE = re.compile(rf"(?<![\w'-])([^\W_][\w-]*) (?:{'|'.join(_COMMON)})+$")
"""A word of office that plain words part from it: `former county council Leader`."""
_PLAIN_BEFORE = re.compile(
    r"(?<![\w'-])([^\W_][\w-]*)(?:(?:,| and| but| \(and) | \()([a-z][\w-]*(?: [a-z][\w-]*)?)\)? $"
)
"""One that a further word is joined to: `former and much-missed Leader`."""
_TOLD_BEFORE = re.compile(
    r"\b(formerly|lately|previously|(?:predecessor|successor)s? (?:as|to|of)|used to be"
    r"|(?:applicant|candidate|contender|nominee)s? (?:as|for|to be)) (?:the |an? |our )?$",
    re.IGNORECASE,
)
"""Words that tell of somebody who held the office before, or may hold it."""
_LAST_WORDS = "|".join(sorted((re.escape(each) for each in _BEHIND), key=len, reverse=True))
_LAST_WORDS += "|as (?:he|she|they) then (?:was|were)|(?-i:[AT])"
_ANYBODY = re.compile(r"(?<![\w'-])(an?|any|each|every|no) $", re.IGNORECASE)
_QUALIFIED = r"(?:then |now |currently |recently |since |on an? |[mp]aternity |sickness |holiday )?"
_MONTHS = "|".join(sorted(DAYS_AND_MONTHS))
_WHEN = rf"(?:in|during|of|until|till) (?:(?:{_MONTHS}) )?"
_YEAR_BEHIND = re.compile(
    rf" {_WHEN}(\d{{4}})\b|,? ?[(\[](?:{_WHEN}|from )?(?:\d{{4}} ?(?:-|to) ?)?(\d{{4}})[)\]]"
    r"|, \d{4} ?- ?(\d{4})\b",
    re.IGNORECASE,
)
_YEAR_BEFORE = re.compile(
    rf"\b{_WHEN}(\d{{4}}),? (?:the |our |its |his |her |their )?$", re.IGNORECASE
)
_YEAR_OF_SENTENCE = re.compile(
    r"(?:^|[\x00.!?;:]\W*)(?:(?:as|back|early|late|only) )*(?:by|during|in|on|throughout)"
    r" (?:(?:about|early|late|mid|the|spring|summer|autumn|winter|course|end|of|\d\d?)[ -])*"
    rf"(?:(?:{_MONTHS}) )?(\d{{4}})\b(?P<then>,? (?:after|as|before|once|since|when|while)\b)?"
    r"(?P<rest>(?:(?! (?:now|today|whereas)\b|, (?:but|yet)\b|\d{4})[^\x00.!?;:])*)$",
    re.IGNORECASE,
)
_TODAY = re.compile(r" (?:now|today|has|have|is|are|will|says|plans|wants|hopes|expects)\b")
_TELLS = re.compile(
    r" (?:said|told|wrote|reported|explained|added|argued|noted|recalled|warned|claimed|admitted)\b"
    r"(?! that\b)"
)
_BARE_BEHIND = re.compile(
    r"[ -](pro[ -]tem(?:pore)?|ad interim|in[ -]waiting|elect|designate|emerit(?:us|a)"
    r"|at th(?:e|at) time|(?:of|for|at) (?:an)?other)(?![\w'])",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(
    rf",? ?[(\[]{_QUALIFIED}({_LAST_WORDS}|until|till|up to|to(?= (?:\d|{_MONTHS}))|from(?= \d))"
    r"(?=[)\]., ])(?! (?:on|upon|under|through|alone|jointly|together|as|an?|of|with) )",
    re.IGNORECASE,
)
_BETWEEN_COMMAS = re.compile(
    rf"(?:,| [-–—]) ?{_QUALIFIED}({_LAST_WORDS})(?= ?(?:[,.;:)\x00]| [-–—]|$))", re.IGNORECASE
)
_NEAR = 60
_SENTENCE = 200


def modifier_before(text: str, start: int) -> str:
    """Give the word that makes another office of a post, or ""."""
    before = text[max(0, start - 40) : start]
    match = _WORD_BEFORE.search(before, before.rfind(" ", 0, len(before) - 1) + 1)
    word = next(filter(None, match.groups())).rstrip("'- ") if match else ""
    plain = word.casefold()
    if (
        word.endswith(("/", "."))
        or plain in MODIFIERS
        or plain.startswith(("acting-", "ex-", "soon-to-", "then-"))
        or plain.rpartition("-")[2] in _GONE
    ):
        return word if word.endswith(("/", ".")) else plain
    if match := _TOLD_BEFORE.search(before):
        return match[1]
    match = _COMMON_BEFORE.search(before) if before.endswith(_COMMON) else None
    if not match and (match := _PLAIN_BEFORE.search(before)):
        match = match if OPENERS.isdisjoint(match[2].split()) else None
    return match[1] if match and match[1].casefold() in MODIFIERS else ""


def anybody_before(text: str, start: int) -> str:
    """Give the word that makes an office anybody's: `appointed a Chair`, `no Chair`; or ""."""
    match = _ANYBODY.search(text[max(0, start - 8) : start])
    return match[1] if match else ""


def year_beside(text: str, start: int, end: int) -> tuple[int, str]:
    """Give the year of which an office is said to be, and where it stands; or 0.

    `the Chair in 2013`, `Chair (2010-13)`, of several years the last; or that of its sentence:
    `In 2010, when the schools closed, the Chair left`; not `In 2010 costs rose, the Chair said`.
    """
    near = text[max(0, start - _SENTENCE) : start]
    match = _YEAR_BEHIND.match(text, end) or _YEAR_BEFORE.search(near[-40:])
    if match:
        return int(next(filter(None, match.groups()))), "stands beside it"
    match = _YEAR_OF_SENTENCE.search(near)
    if not match or _TODAY.match(text, end) or (_TELLS.match(text, end) and not match["then"]):
        return 0, ""
    return int(match[1]), "opens its sentence"


def modifier_after(text: str, end: int, line: str) -> str:
    """Give a word such as `designate`, `(Acting)`, `, retired,` or `-elect` behind a post.

    `line` is what stands behind it in its line.
    """
    near = text[end : end + _NEAR]
    match = _BARE_BEHIND.match(near) or _IN_BRACKETS.match(near) or _BETWEEN_COMMAS.match(line)
    return match[1] if match else ""


def is_hyphened(text: str, start: int, end: int) -> bool:
    """Say whether a hyphen ties a name to a word that makes another of it: `ex-`, `-elect`."""
    before = start > 0 and text[start - 1] == "-" and modifier_before(text, start) != ""
    return before or (text[end : end + 1] == "-" and _BARE_BEHIND.match(text, end) is not None)
