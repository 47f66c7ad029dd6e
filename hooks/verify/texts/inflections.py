"""Inflections: the forms of an English word: “lamp” and “lamps”, “say” and “said”.

Rules of spelling and a list of what follows none. Derivations (“farm”, “farmer”) are other words.
"""

import re
from functools import lru_cache

_IRREGULAR = """
child children|man men|woman women|person people|foot feet|tooth teeth|mouse mice|goose geese
wife wives|life lives|knife knives|leaf leaves|half halves|self selves|thief thieves|shelf shelves
wolf wolves|calf calves|loaf loaves|crisis crises|analysis analyses|basis bases|thesis theses
criterion criteria|phenomenon phenomena|appendix appendices|index indices indexes
be am is are was were been being|have has had having|do does did done doing|go goes went gone
say says said|make makes made|take took taken|give gave given|get got gotten|come came|become became
see saw seen|know knew known|find found|think thought|tell told|leave left|feel felt|keep kept
begin began begun|show showed shown|hear heard|let lets|run ran|hold held|bring brought|buy bought
write wrote written|stand stood|lose lost|pay paid|meet met|set sets|lead led|speak spoke spoken
spend spent|send sent|build built|fall fell fallen|cut cuts|rise rose risen|drive drove driven
break broke broken|grow grew grown|draw drew drawn|choose chose chosen|deal dealt|seek sought
teach taught|catch caught|fight fought|sell sold|mean meant|win won
lie lay lain lied lying|lay laid|die died dying|tie tied tying
eat ate eaten|sleep slept|wear wore worn|throw threw thrown|fly flew flown|hide hid hidden
bear bore borne|bind bound|hurt hurts|put puts|cost costs|forget forgot forgotten|forbid forbade
steal stole stolen|swear swore sworn|tear tore torn|wake woke woken|shake shook shaken|arise arose
arisen|overcome overcame|undertake undertook undertaken|withdraw withdrew withdrawn
"""
_GROUPS = [each.split() for each in _IRREGULAR.replace("\n", "|").split("|") if each]
_FORMS = {word: group for group in _GROUPS for word in group}
_ALONE = frozenset(
    "news this thus his us as is was its yes gas bus plus less series species during nothing "
    "something anything everything evening morning ceiling wedding need seed feed speed bed red "
    "hundred indeed sacred naked".split()
)
"""Words whose endings are no inflections."""
_PREFIXES = frozenset(("re", "un"))
_VOWEL = re.compile("[aeiouy]")
_SHORT = re.compile(r"(?:[^aeiou]*)[aeiou][^aeiouwxy]")
"""A syllable that doubles its last letter: hop, hopping."""
_SIBILANT = ("s", "x", "z", "ch", "sh")


@lru_cache(maxsize=1_000)
def forms(word: str) -> frozenset[str]:
    """Give the forms of a word in lower case, itself among them."""
    found = {word}
    for base in _bases(word):
        before, last = _compound(base)
        if before:
            found.update(before + form for form in forms(last))
        found.update((base, *_FORMS.get(base, ())))
        found.update(_inflected(base))
    return frozenset(found - (_ALONE - _bases(word)))


def pattern(words: str) -> str:
    """Make a pattern of words in any of their forms; what stands between them stays."""
    return re.sub(r"\w+|\W", _alternatives, words)


def _alternatives(found: re.Match[str]) -> str:
    if not found[0].isalpha():
        return re.escape(found[0])
    every = sorted(forms(found[0].lower()), key=lambda form: (-len(form), form))
    return f"(?:{'|'.join(map(re.escape, every))})"


def _compound(word: str) -> tuple[str, str]:
    """Cut what stands before a word of no rule: `mid`, `wives`; all of it where there is none."""
    for at in range(1, len(word) - 2):
        if word[at:] in _FORMS and (at > 2 or word[:at] in _PREFIXES):  # noqa: PLR2004 - `heat`
            return word[:at], word[at:]
    return "", word


def _bases(word: str) -> set[str]:
    """Give what a word may be a form of."""
    group = _FORMS.get(word)
    if group:
        return {word, group[0]}
    found = {word}
    if word in _ALONE or len(word) < 4:  # noqa: PLR2004 - `gas` and `his` have no ending
        return found
    if word.endswith("ies"):
        found.add(word[:-1] if word[:-1] in _FORMS else f"{word[:-3]}y")
    elif word.endswith("es") and word[:-2].endswith((*_SIBILANT, "o")):
        found |= {word[:-2], word[:-1]}
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")):
        found.add(word[:-1])
    if word.endswith("ied"):
        found.add(f"{word[:-3]}y")
    elif word.endswith("ed"):
        found |= _stems(word[:-2])
    elif word.endswith("ing"):
        found |= _stems(word[:-3])
    return found


def _stems(rest: str) -> set[str]:
    """Give what stood before `ed` or `ing`: plan of plann, hope of hop, visit of visit."""
    if len(rest) < 2 or not _VOWEL.search(rest):  # noqa: PLR2004 - `thing` has no stem
        return set()
    found = {f"{rest}e"}
    if rest[-1] == rest[-2] and rest[-1] not in "aeiou":
        found |= {rest, rest[:-1]}
    elif not _SHORT.fullmatch(rest):
        found.add(rest)
    return found


def _inflected(base: str) -> set[str]:
    if len(base) < 3:  # noqa: PLR2004 - no noun or verb of rule
        return set()
    if base.endswith("y") and base[-2] not in "aeiou":
        return {f"{base[:-1]}ies", f"{base[:-1]}ied", f"{base}ing"}
    found = {f"{base}es" if base.endswith(_SIBILANT) else f"{base}s"}
    if base.endswith("o"):
        found.add(f"{base}es")
    if base.endswith("e"):
        return found | {f"{base}d", f"{base[:-1]}ing"}
    stem = base + base[-1] if _SHORT.fullmatch(base) else base
    more = {f"{base}{base[-1]}{end}" for end in ("ed", "ing") if base[-1] in "lt"}
    return found | {f"{stem}ed", f"{stem}ing"} | more
