"""Tables of pages, so that a phone can show each row as a card.

Each cell learns the words of its column, which the style sheet shows where the head of the table
has no room. Tables with a class of their own, with joined cells or with rows of
another length than the head stay as they are.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import escape, unescape
from typing import TYPE_CHECKING

from hooks.link.page.elements import TAG
from hooks.link.splicing import splice

if TYPE_CHECKING:
    from collections.abc import Iterator

_ADDED = {"table": ' class="stacked"', "th": ' scope="col"'}
_JOINED = re.compile(r"\b(?:colspan|rowspan|role|scope)\b", re.IGNORECASE)


@dataclass(slots=True)
class _Table:
    """What is open while a table is read."""

    start: int
    simple: bool
    """Whether it is a grid of a head and rows, without attributes that say otherwise."""
    opened: list[tuple[int, str]] = field(default_factory=list)
    """Where each opening tag has room for attributes, and its name."""
    rows: list[list[str]] = field(default_factory=list)
    """The names of the cells of each row."""
    head: list[str] = field(default_factory=list)
    """The words of the cells of the head, as far as they are read."""
    word_start: int = 0


def stack(html: str) -> str:
    """Give the tables of a page what it takes to be stacked; all other bytes stay."""
    return splice(html, (), ((at, at, added) for at, added in _insertions(html)))


def _insertions(html: str) -> Iterator[tuple[int, str]]:
    table: _Table | None = None
    depth = 0
    for tag in TAG.finditer(html):
        slash, name, rest = tag[1], (tag[2] or "").lower(), tag[3] or ""
        if name == "table":
            depth += -1 if slash else 1
            if not slash and depth == 1:
                table = _Table(tag.start(), simple=not rest.strip())
                table.opened.append((tag.end() - 1, name))
            elif not slash and table:
                table.simple = False
            elif table and depth <= 0:
                depth = 0
                yield from _made(table)
                table = None
        elif table:
            _read(table, html, tag, slash=bool(slash))


def _read(table: _Table, html: str, tag: re.Match[str], *, slash: bool) -> None:
    """Take in a tag inside a table."""
    name = (tag[2] or "").lower()
    if name not in {"thead", "tbody", "tr", "th", "td"}:
        return
    if slash:
        if name == "th":
            words = re.sub(r"<[^>]*>", "", html[table.word_start : tag.start()])
            table.head.append(" ".join(unescape(words).split()))
        return
    table.opened.append((tag.end() - 1, name))
    if _JOINED.search(tag[3] or ""):
        table.simple = False
    if name == "tr":
        table.rows.append([])
    elif name in {"th", "td"} and table.rows:
        table.rows[-1].append(name)
        table.word_start = tag.end()


def _made(table: _Table) -> Iterator[tuple[int, str]]:
    """Yield what is put into the tags of a table, with the place of each."""
    count = len(table.head)
    head, *body = table.rows or [[]]
    fits = all(row == ["td"] * count for row in body)
    if not (table.simple and count and body and fits and head == ["th"] * count):
        return
    cell = 0
    for at, name in table.opened:
        if name == "td":
            label = escape(table.head[cell % count])
            cell += 1
            yield at, f' data-label="{label}"'
        elif name in _ADDED:
            yield at, _ADDED[name]
