"""Names so short or so common that they would link wrongly, as `risky-name`."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from hooks.link.advice.vocabulary import count_words
from hooks.link.names.declared_names import DeclaredName, declared_names
from hooks.link.names.forms import is_in_capitals
from hooks.link.names.generic_words import BODIES, DAYS_AND_MONTHS, OFFICES, QUALIFIERS
from hooks.link.names.styles import styles_before
from hooks.link.page.name_folding import fold_name, joins_words, lower
from hooks.model.grouping import grouped
from hooks.model.site import Site
from hooks.problems import Problem
from hooks.read.front_matter.yaml_text import scalar

_SHORTEST = 3
_CAPITALS_FOR_EACH = 10
"""A word that stands in lower case less often than once for so many capitals may be a slip."""
_MANY_BODIES = "is a kind of body, of which there are many"


def risky_names(site: Site) -> list[Problem]:
    """Report names and labels that would link where they mean something else.

    Short labels may be common words: they count only where their organisation is in view.
    """
    names = [each for each in declared_names(site.registry) if not each.is_short_label]
    single = [each for each in names if " " not in each.text]
    wanted = {word for each in single for word in (each.text, lower(each.text))}
    counts = count_words(wanted, site) if single else None
    people = site.registry.people.values()
    families = grouped((fold_name(each.family_name), each.id) for each in people)
    problems = []
    for each in names:
        why = _why(each, families) or (counts and _why_ordinary(each, counts))
        if why:
            problems.append(_problem(each, why))
    return sorted(problems)


def _why(name: DeclaredName, families: Mapping[str, Sequence[str]]) -> str:
    """Say what makes a name risky in itself, or ""."""
    words = lower(name.text).split()
    if len(words) == 1 and (why := _why_single(words[0], name)):
        return why
    if len(words) > 1 and words[-1] in BODIES and all(word in QUALIFIERS for word in words[:-1]):
        return _MANY_BODIES
    return _why_family(name, families)


def _why_single(word: str, name: DeclaredName) -> str:
    is_label = name.key in {"label", "other_labels"}
    reasons = {
        "is too short to be told from other words": _is_short(word),
        "is a word of the calendar": word in DAYS_AND_MONTHS,
        "is an office that many bodies have": is_label and word in OFFICES,
        _MANY_BODIES: word in BODIES,
        "is a single word without a capital": name.text.islower(),
    }
    return next((reason for reason, holds in reasons.items() if holds), "")


def _why_family(name: DeclaredName, families: Mapping[str, Sequence[str]]) -> str:
    """Say that a name is a family name, alone or behind styles; `name` may be one's own."""
    text = name.text
    starts = [0, *(at for at, char in enumerate(text, 1) if char == " ")]
    bare = text[max(at for at in starts if styles_before(text, at) == 0) :]
    others = (each for each in families.get(bare, ()) if (name.key, name.entity) != ("name", each))
    return "is a family name, which others bear too" if any(others) else ""


def _why_ordinary(name: DeclaredName, counts: Counter[str]) -> str:
    """Say that a single word is one of the language, by the evidence of the site's own texts."""
    text, lowered = name.text, lower(name.text)
    if " " in text or (is_in_capitals(text) and not name.ignore_case):
        return ""
    often, allowed = counts[lowered], 1 if name.ignore_case else _CAPITALS_FOR_EACH
    if text == lowered or not often or often * allowed < counts[text]:
        return ""
    times = "once" if often == 1 else f"{often} times"
    return f"is an ordinary word as well: “{lowered}” stands {times} in the documents of this site"


def _is_short(word: str) -> bool:
    """Say whether a word has fewer than three letters or digits; two will do without capitals."""
    counted = [char for char in word if joins_words(char)]
    has_case = any(char.upper() != char for char in counted)
    letters = any(char.isalpha() for char in counted)
    return len(counted) < (_SHORTEST if has_case else _SHORTEST - 1) or not letters


def _problem(name: DeclaredName, why: str) -> Problem:
    case = " and is matched in any case" if name.ignore_case else ""
    return Problem(
        name.path,
        name.line,
        "risky-name",
        f"“{name.words}” ({_said(name.key)} of {name.entity}) {why}{case}. It would become a link "
        "where somebody or something else is meant",
        "\n".join(_remedies(name)),
    )


def _said(key: str) -> str:
    return f"one of `{key}`" if key.startswith("other_") else f"`{key}`"


def _remedies(name: DeclaredName) -> Iterator[str]:
    if name.ignore_case:
        yield "Take `ignore_case` out, or mend the name:"
    if name.key in {"label", "other_labels"}:
        yield "Write the full title with its body, and move these words to"
        yield f"short_labels:\n  - {scalar(name.words)}"
        yield "which count only where the body is in view."
        return
    yield "Add words until nothing else bears the name. On each page that uses the short form, add"
    yield f"mentions:\n  {scalar(name.words)}: {name.entity}"
