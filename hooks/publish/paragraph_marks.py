"""Marks at the end of a paragraph of a source, which lead to what the site says about it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_OPENING = re.compile(r'<(p|li|table)\b[^>]*\bid="para_(\d+)"[^>]*>')
_END = {
    "p": re.compile(r"</p>"),
    "li": re.compile(r"<(?:ul|ol|table|blockquote)\b|</li>"),
    "table": re.compile(r"</caption>"),
}
"""Where the words of each kind of paragraph end; a table bears marks beside its number."""


def marked(html: str, marks: Mapping[int, str]) -> str:
    """Put HTML at the end of numbered paragraphs, whose numbers are there already."""
    parts = []
    done = 0
    for opening in _OPENING.finditer(html) if marks else ():
        mark = marks.get(int(opening[2]))
        end = _END[opening[1]].search(html, opening.end()) if mark else None
        if mark and end:
            parts += [html[done : end.start()], mark]
            done = end.start()
    return "".join([*parts, html[done:]])
