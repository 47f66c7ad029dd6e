"""Code and remarks in the Markdown of a page, which show what they hold and mean nothing by it."""

import re

_START = re.compile(r"\\[\\`]|^(?P<fence>`{3,}|~{3,})|(?P<quote>`+)|(?P<remark><!--)", re.MULTILINE)
_NO_LINE_END = re.compile(r"[^\n]")


def without_code(text: str, *, remarks: bool = True) -> str:
    r"""Blank out what stands between fences, in backticks and in remarks; lines keep their length.

    Without `remarks` they stay.

    >>> without_code("`[x` [y] <!-- [z -->")
    '     [y]            '
    """
    parts: list[str] = []
    at = 0
    last_remark, endless = text.rfind("-->"), set[str]()
    found = _START.search(text)
    while found:
        end = 0
        if found["remark"] and last_remark >= found.end():
            end = text.index("-->", found.end()) + 3 if remarks else 0
        elif found["fence"] and found["fence"] not in endless:
            end = _ended(rf"^{found['fence']}[`~]*[ \t]*$", text, found)
            endless |= set() if end else {found["fence"]}
        if not end and found[0][0] == "`":
            end = _ended(rf"(?<!`){found[0]}(?!`)|\n[ \t]*(?=\n)", text, found)
            end = 0 if text[end - 1 : end] != "`" else end
        if end:
            parts += [text[at : found.start()], blank(text[found.start() : end])]
            at = end
        found = _START.search(text, end or found.end())
    return "".join([*parts, text[at:]])


def blank(text: str) -> str:
    """Put a space in place of each character but the ends of lines."""
    return _NO_LINE_END.sub(" ", text)


def _ended(closing: str, text: str, found: re.Match[str]) -> int:
    """Give where something ends that has begun; 0 where nothing closes it."""
    closed = re.compile(closing, re.MULTILINE).search(text, found.end())
    return closed.end() if closed else 0
