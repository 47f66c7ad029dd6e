"""Styles before a name and letters after it, which belong to the name.

Styles are those of British public life (GOV.UK style guide and Debrett's forms of address) and
what an editor declares in `honorific_prefix` and `honorific_suffix`.
"""

import re
from collections.abc import Collection
from functools import lru_cache

from hooks.link.page.name_folding import fold_name

_STYLES = """
Mr|Mrs|Ms|Miss|Mx|Master|Dr|Doctor|Prof|Professor|Sir|Dame|Lord|Lady|Baron|Baroness|Viscount
Viscountess|Earl|Countess|Duke|Duchess|Marquess|The Rt Hon|Rt Hon|The Right Hon
The Right Honourable|Right Honourable|Hon|Honourable|Cllr|Councillor|Ald
Alderman|Rev|Revd|Reverend|Canon|Father|Rabbi|Imam|Judge|Justice
Lord Justice|Lady Justice|Mr Justice|Mrs Justice|Ms Justice|His Honour|Her Honour|HH
Captain|Capt|Major|Colonel|Col|General|Gen|Brigadier|Lieutenant|Lt|Sergeant|Sgt|Admiral
Commodore|Air Marshal|Commander|Madam|Mme|Mlle|Monsieur|Frau|Herr|Señor|Señora|Ing|Dipl
"""
_LETTERS = """
MP|MEP|MSP|MS|MLA|AM|AS|TD|PC|QC|KC|SC|JP|DL|CBE|OBE|MBE|KBE|DBE|GBE|BEM|CB|KCB|DCB|GCB|CMG|KCMG
DCMG|GCMG|CH|OM|CVO|LVO|MVO|KCVO|DCVO|GCVO|QPM|KPM|QFSM|KFSM|QAM|KAM|QVRM|RD|DSO|MC|DFC|VC|GC
FRS|FBA|FRSA|FRSE|FRCP|FRCS|FRCN|FRCGP|FRCPCH|FMedSci|FREng|FAcSS|FCA|FCCA|FCIPD|FCIPFA|CPFA
RN|RGN|RSW|PhD|DPhil|MA|BA|BSc|MSc|MBA|LLB|LLM|MD|Bt|Esq
"""


def _listed(words: str) -> tuple[str, ...]:
    return tuple(each for line in words.split("\n") for each in line.split("|") if each)


STYLES = _listed(_STYLES)
LETTERS = _listed(_LETTERS)
_HIS = frozenset("mr sir lord baron".split())
_HERS = frozenset("mrs ms miss dame lady baroness".split())
_PARTS = re.compile(r"[\s\x00(\[\"“”]")


def styles_before(text: str, start: int, own: tuple[str, ...] = ()) -> int:
    """Give where a name begins when the styles right before it are counted in."""
    match = _match_before(text, start, own)
    return start - len(match[0]) if match else start


def letters_after(text: str, end: int, own: tuple[str, ...] = ()) -> int:
    """Give where a name ends when the letters right after it are counted in."""
    behind = text[end : end + 3]
    if behind[:1] not in {" ", ","} or not (own or behind[-1:].isupper() or behind[1:2].isupper()):
        return end
    match = _after(_folded(own)).match(text, end)
    return match.end() if match else end


def style_at(text: str, start: int, own: tuple[str, ...] = ()) -> str:
    """Give the one style that stands right before a name, folded and without full stops; or ""."""
    match = _match_before(text, start, own)
    return plain_style(match[1]) if match else ""


def plain_style(style: str) -> str:
    """Make styles comparable: folded, without full stops and the article."""
    return fold_name(style).replace(".", "").removeprefix("The ").casefold()


def against(styles: Collection[str]) -> frozenset[str]:
    """Give the styles that nobody bears who bears some styles: `mrs` beside `mr`."""
    hers = frozenset() if _HIS.isdisjoint(styles) else _HERS
    return hers if _HERS.isdisjoint(styles) else hers | _HIS


def _match_before(text: str, start: int, own: tuple[str, ...]) -> re.Match[str] | None:
    """Find the styles right before a name, and the last of them as group 1."""
    if not start or text[start - 1] != " ":
        return None
    low = max(0, start - 30)
    first = text.rfind(" ", low, start - 1) + 1
    last = _PARTS.split(text[first or low : start - 1])[-1].rstrip(".").casefold()
    if last not in _last_words(own):
        return None
    return _before(_folded(own)).search(text[max(0, start - 100) : start])


@lru_cache(maxsize=1024)
def _last_words(own: tuple[str, ...]) -> frozenset[str]:
    """List the words with which styles end, and with which no regular expression need be tried."""
    return frozenset(style.split()[-1].rstrip(".").casefold() for style in (*STYLES, *own))


@lru_cache(maxsize=1024)
def _folded(own: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(fold_name(each) for each in own)


def _both_cases(words: tuple[str, ...], own: tuple[str, ...]) -> dict[str, None]:
    """List words as they are and in capitals, the longest first."""
    every = sorted({*words, *own}, key=lambda each: (-len(each), each))
    return dict.fromkeys(form for each in every for form in (each, each.upper()))


def _with_stops(words: str) -> str:
    """Allow a full stop after each word, and after each letter of `MP`."""
    return " ".join(
        rf"(?:{_lettered(part)}|{re.escape(part)}\.?)"
        if part.isupper() and part.isalpha()
        else re.escape(part.rstrip(".")) + r"\.?"
        for part in words.split()
    )


def _closed(words: str) -> str:
    """Allow `M.P.` for `MP`, and no full stop behind it that may be the sentence's."""
    return f"(?:{_lettered(words)}|{re.escape(words)})" if words.isalpha() else re.escape(words)


def _lettered(word: str) -> str:
    return "".join(rf"{letter}\." for letter in word)


@lru_cache(maxsize=1024)
def _before(own: tuple[str, ...]) -> re.Pattern[str]:
    styles = "|".join(map(_with_stops, _both_cases(STYLES, own)))
    return re.compile(rf"(?<![\w'-])(?:{_begins(own)}({styles}) )+$")


def _begins(own: tuple[str, ...]) -> str:
    """Make a pattern of what styles begin with, which passes over most places at little cost."""
    words = (f"{each} ".split(" ")[0] for each in _both_cases(STYLES, own))
    letters = {word.rstrip(".")[:1] for word in words}
    return f"(?=[{re.escape(''.join(sorted(letters)))}])" if all(letters) else ""


@lru_cache(maxsize=1024)
def _after(own: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(
        rf"(?:,? (?:{'|'.join(map(_closed, _both_cases(LETTERS, own)))})(?![\w-]|'(?![sS]\b)\w))+"
    )
