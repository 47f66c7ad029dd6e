"""Packing: our styles and scripts without what only their authors read."""

import re

_STYLE_KEPT = re.compile(r"""("[^"\n]*"|'[^'\n]*')""")
_STYLE_SIGN = re.compile(r"\s*([{};,>])\s*|(:) ")
_SCRIPT_KEPT = re.compile(
    r"""
    (?P<kept>
        "(?:\\.|[^"\\\n])*" | '(?:\\.|[^'\\\n])*' | `(?:\\.|[^`\\])*`
        | (?: (?<=[(,=:!&|?]) | (?<=[(,=:!&|?>][ ]) )
          / (?![/*]) (?: \\. | \[ (?:\\.|[^]\\\n])+ \] | [^/\\[\n] )+ / [a-z]*
    )
    | (?P<comment> /\*[\s\S]*?\*/ | //[^\n]* )
    | \b(?P<binding> const ) \b
    | [ \t]* (?P<sign> [][(){};,:?=<>&|!*] ) [ \t]*
    """,
    re.VERBOSE,
)
"""Strings, templates and patterns, whose blanks count; comments; `const`, for which a browser takes
`let`; and signs that need no blanks.

A pattern begins behind a sign after which nothing can be divided. No template may hold another.
"""


def packed(path: str, text: str) -> str:
    """Pack a style sheet or a script."""
    return _style(text) if path.endswith(".css") else _script(text)


def _script(text: str) -> str:
    """Leave out comments, indents, blanks beside signs, and ends of lines that end no statement.

    A string that runs over lines must therefore not stand in a script.
    """
    bare = _SCRIPT_KEPT.sub(_short, text)
    return re.sub(r"(?<=[{;,])\n", "", re.sub(r"\n\s*", "\n", bare)).lstrip()


def _short(found: re.Match[str]) -> str:
    return found["kept"] or found["sign"] or ("let" if found["binding"] else "")


def _style(text: str) -> str:
    """Leave out comments, and white space that means nothing; what is quoted stays as it is."""
    parts = _STYLE_KEPT.split(re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL))
    parts[::2] = [_STYLE_SIGN.sub(r"\1\2", part).replace(";}", "}") for part in parts[::2]]
    return "".join(parts).strip() + "\n"
