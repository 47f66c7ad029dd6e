"""The ordinary words of a site: whether a word that may be a name also stands in lower case.

The site's own sources and pages are the dictionary, so this holds in any language that has
capitals.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from ahocorasick_rs import AhoCorasick, MatchKind

from hooks.link.matching import is_whole
from hooks.link.page.matched_text import mask_addresses
from hooks.link.page.name_folding import fold, lower
from hooks.model.site import Site

_NO_PROSE = re.compile(
    r"""(?P<fence>^[ ]{0,3}(?:```+|~~~+)).*?(?:^\ *(?P=fence)|\Z)   # a block of code
      | `[^`\n]+` | \[\[[^\]\n]*\]\] | \[@[^\]\n]*\]                  # code, [[id]], [@id]
      | (?<=\])\([^)\n]*\) | <[^>\n]+> | \{:[^}\n]*\}                 # link targets, tags, classes
    """,
    re.VERBOSE | re.DOTALL | re.MULTILINE,
)


def count_words(words: Iterable[str], site: Site) -> Counter[str]:
    """Count how often words stand, in just that case, in the prose of a site's documents."""
    wanted = sorted(set(words) - {""})
    counts: Counter[str] = Counter()
    if not wanted:
        return counts
    automaton = AhoCorasick(wanted, matchkind=MatchKind.Standard)
    for text in _texts(site):
        if automaton.find_matches_as_indexes(text):
            prose = fold(mask_addresses(_NO_PROSE.sub(" ", text))).text
            for index, start, end in automaton.find_matches_as_indexes(prose, overlapping=True):
                if is_whole(prose, start, end):
                    counts[wanted[index]] += 1
    return counts


def ordinary_words(words: Iterable[str], site: Site) -> frozenset[str]:
    """Give, in lower case, those of some words that stand in lower case somewhere."""
    lowered = {lower(word) for word in words}
    return frozenset(count_words(lowered, site))


def _texts(site: Site) -> Iterator[str]:
    for source in site.sources.values():
        yield "\n".join(block.text for block in source.blocks)
    for page in site.pages.values():
        yield page.body
