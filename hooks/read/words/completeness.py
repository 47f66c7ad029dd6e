"""Proof that every word of a body came through, whatever the Markdown parser makes of it."""

import re
from collections.abc import Collection, Iterable
from itertools import accumulate
from os.path import commonprefix

from hooks.model.sources import SourceBlock

_LETTERS = re.compile(r"\w+")
_MARKS = frozenset(("-", ">", "##", "###", "####"))
"""Signs before the words of items, quotations and headings."""


def first_lost_line(
    lines: Iterable[str], blocks: Iterable[SourceBlock], markup_lines: Collection[int]
) -> int | None:
    """Give the first line, from 0, whose words are not all in the blocks; None if all are.

    A row of a table with more cells than the first row has loses the last of them.
    """
    wanted = ["" if at in markup_lines else line for at, line in enumerate(lines)]
    body, text = "\n".join(wanted), "\n".join(block.text for block in blocks)
    if _unmarked(body) == text.split():
        return None  # as in most documents, at little cost
    here, there = _letters(body), _letters(text)
    if here == there:
        return None
    same = len(commonprefix([here, there]))  # noqa: RUF071  # letters are what is compared
    ends = enumerate(accumulate(len(_letters(line)) for line in wanted))
    return next((at for at, end in ends if end > same), None)


def _unmarked(body: str) -> list[str]:
    return [word for word in body.split() if word not in _MARKS]


def _letters(text: str) -> str:
    return "".join(_LETTERS.findall(text))
