"""Citations that an editor wrote without their @, which would be published as words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hooks.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from hooks.model.pages import Page

_CODE = re.compile(
    r"^(`{3,}|~{3,}).*?^\1|(?<!`)(`+)(?!`).*?(?<!`)\2(?!`)", re.MULTILINE | re.DOTALL
)
_UNSIGNED = re.compile(
    r"(?<![\\\[\w])\[(?P<id>[a-z0-9-]+)(?P<rest>,\s*(?:para|no\s+mention)[^\[\]\n]*)?\](?![(\[:])"
)


def unsigned_citations(pages: Iterable[Page], sources: Collection[str]) -> Iterator[Problem]:
    """Report words in brackets that begin with the id of a source; in code they are meant so."""
    for page in pages:
        body = _CODE.sub(lambda code: re.sub(r"[^\n]", " ", code[0]), page.body)
        for found in _UNSIGNED.finditer(body):
            is_source = found["id"] in sources and (found["rest"] or "-" in found["id"])
            if is_source:
                line = page.body_line + body.count("\n", 0, found.start())
                text = f"“{found[0]}” is no citation: the @ before the id is missing"
                hint = f"Write [@{found[0][1:]}"
                yield Problem(page.path, line, "citation-syntax", text, hint)
