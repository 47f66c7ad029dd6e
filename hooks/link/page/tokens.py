"""Tokens: what an editor wrote in `[@…]` and `[[…]]`, carried through Markdown untouched.

Each is one character of private use (Unicode plane 15), so it survives tables, code, attributes
and slugs, and nobody has to parse Markdown by hand.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from hooks.read.citation_syntax import find_citations

_EXPLICIT = re.compile(r"(?<!\\)\[\[(?P<id>[^\[\]|\n]+?)(?:\|(?P<words>[^\[\]\n]+?))?\]\](?![(\[])")
_FIRST = 0xF0000
_LAST = 0xFFFFD
_PRIVATE = re.compile("[\U000f0000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Token:
    """One `[@…]` or `[[…]]`."""

    char: str
    """The character that stands for it."""
    raw: str
    """What the editor wrote."""
    line: int
    """The line of the Markdown, from 1."""
    entity: str = ""
    """The id in `[[id]]`; "" for a citation."""
    words: str = ""
    """The words in `[[id|words]]`."""

    @property
    def is_citation(self) -> bool:
        """Say whether it is a `[@…]`."""
        return not self.entity


def tokenize(markdown: str) -> tuple[str, tuple[Token, ...]]:
    """Put a character in place of each citation and each explicit link."""
    if "[[" not in markdown and "[@" not in markdown:
        return markdown, ()
    free = _free_characters(markdown)
    tokens: list[Token] = []
    parts: list[str] = []
    at = line = 0
    matches = [*find_citations(markdown), *_EXPLICIT.finditer(markdown)]
    for match in sorted(matches, key=re.Match.start):
        if match.start() < at:
            continue
        line += markdown.count("\n", at, match.start())
        token = _token(next(free), match, line + 1)
        tokens.append(token)
        parts += [markdown[at : match.start()], token.char]
        line += match[0].count("\n")
        at = match.end()
    return "".join([*parts, markdown[at:]]), tuple(tokens)


def replace_tokens(text: str, tokens: tuple[Token, ...], shown: Callable[[Token], str]) -> str:
    """Put something else in place of tokens, in a title or a table of contents."""
    for token in tokens:
        if token.char in text:
            text = text.replace(token.char, shown(token))
    return text


def _token(char: str, match: re.Match[str], line: int) -> Token:
    if match.re is not _EXPLICIT:
        return Token(char, match[0], line)
    return Token(char, match[0], line, match["id"].strip(), (match["words"] or "").strip())


def _free_characters(markdown: str) -> Iterator[str]:
    """Yield characters of private use that the page itself does not contain."""
    taken = set(_PRIVATE.findall(markdown))
    return (char for char in map(chr, range(_FIRST, _LAST)) if char not in taken)
