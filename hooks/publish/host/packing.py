"""Packing: our styles and scripts without what only their authors read."""

from __future__ import annotations

import re

_COMMENT = re.compile(r"^[ \t]*(?:/\*[\s\S]*?\*/[ \t]*|//.*)$", re.MULTILINE)
"""A comment on lines of its own. One behind code stays, since what looks like it may be code."""
_INDENT = re.compile(r"^\s+", re.MULTILINE)
_KEPT = re.compile(r"""("[^"\n]*"|'[^'\n]*')""")
_SIGN = re.compile(r"\s*([{};,>])\s*|(:) ")


def packed(path: str, text: str) -> str:
    """Pack a style sheet or a script."""
    return _style(text) if path.endswith(".css") else _script(text)


def _script(text: str) -> str:
    """Leave out comments on lines of their own, and indents.

    A string that runs over lines must therefore not stand in a script.
    """
    return _INDENT.sub("", _COMMENT.sub("", text))


def _style(text: str) -> str:
    """Leave out comments, and white space that means nothing; what is quoted stays as it is."""
    parts = _KEPT.split(re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL))
    parts[::2] = [_SIGN.sub(r"\1\2", part).replace(";}", "}") for part in parts[::2]]
    return "".join(parts).strip() + "\n"
