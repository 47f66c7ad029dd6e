"""Whether a short form of a body, such as “the Board”, may be that of a body without a page.

What `add` proposes is never wrong: where another may be meant it only suggests, in words.
"""

import re
from collections.abc import Collection

from hooks.link.names.generic_words import OPENERS
from hooks.link.page.name_folding import fold_name

CAPITALISED = r"[A-ZÀ-ÖØ-Þ][\w'’-]*"
"""A word with a capital, as part of a pattern."""
_IS_FORM = re.compile(r"\bthe\b|[\"'“‘]|[A-Z][a-z]*[A-Z]")
_SPAN = tuple[int, int]


def is_form(brackets: str) -> bool:
    """Say whether brackets hold a short form by an article, marks or further capitals.

    What else stands there may be a place or a party: `Harbour Board (Quayside)`.
    """
    return _IS_FORM.search(brackets) is not None


def is_anothers(form: str, names: Collection[str], text: str, known: Collection[_SPAN]) -> bool:
    """Say whether a body with other names has a form in its name, or is given it in brackets.

    `names` are those of the body that it is proposed for, `known` the places of all known names.

    >>> is_anothers("Board", ["Fen Board"], "Fen Board met the Parole Board.", [(0, 9)])
    True
    >>> is_anothers("Board", ["Fen Board"], "Fen Board (the Board) met.", [(0, 9)])
    False
    """
    own = {word for name in names for word in name.split()}
    words, bare = re.escape(form), r"(?<![\w-])"
    longer = re.finditer(rf"{bare}((?:{CAPITALISED}\s+){{1,5}}){words}(?![\w-])", text)
    further = re.finditer(rf"{bare}{words}\s+(?:of|for)\s+(?:the\s+)?({CAPITALISED})", text)
    for found in (*longer, *further):
        plain = [re.sub(r"['’]s?$", "", word) for word in found[1].split()]
        others = [word for word in plain if word.casefold() not in OPENERS]
        is_known = any(start < found.end() and found.start() < end for start, end in known)
        if not (is_known or own.issuperset(others)):
            return True
    folded = {fold_name(name) for name in names}
    ends = {end for start, end in known if fold_name(text[start:end]) in folded}
    brackets = re.finditer(rf"\s*\(\W?(?:the\s+)?\W?{words}\W?\)", text)
    return any(found.start() not in ends for found in brackets)
