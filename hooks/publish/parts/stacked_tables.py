"""Tables of pages, so that a phone can show each row as a card.

Each cell learns the words of its column, which the style sheet shows where the head of the table
has no room. Tables with a class of their own, with joined cells or with rows of
another length than the head stay as they are.
"""

import re
from html import escape, unescape
from itertools import cycle

_TABLE = re.compile(r"<table>(.*?)</table>", re.DOTALL)
_ROW = re.compile(r"<tr\b.*?</tr>", re.DOTALL)
_CELL = re.compile(r"<(t[hd])\b[^>]*>(.*?)</\1>", re.DOTALL)
_OPENED = re.compile(r"<(table|th|td)\b([^>]*)>")
_SPECIAL = re.compile(r"<table|<t[^>]*\b(?:colspan|rowspan|role|scope)\b", re.IGNORECASE)


def stack(html: str) -> str:
    """Give the tables of a page what it takes to be stacked; all other bytes stay."""
    return _TABLE.sub(_stacked, html)


def _stacked(table: re.Match[str]) -> str:
    """Put attributes into the tags of a table, if it is a grid of a head and rows."""
    head, *body = [_CELL.findall(row) for row in _ROW.findall(table[1])] or [[]]
    fits = all([name for name, _ in row] == ["td"] * len(head) for row in body)
    is_head = bool(head) and {name for name, _ in head} == {"th"}
    if not (is_head and body and fits) or _SPECIAL.search(table[1]):
        return table[0]
    words = (unescape(re.sub(r"<[^>]*>", "", inside)) for _, inside in head)
    labels = cycle([f' data-label="{escape(" ".join(each.split()))}"' for each in words])
    added = {"table": ' class="stacked"', "th": ' scope="col"'}
    return _OPENED.sub(
        lambda tag: f"<{tag[1]}{tag[2]}{added.get(tag[1]) or next(labels)}>", table[0]
    )
