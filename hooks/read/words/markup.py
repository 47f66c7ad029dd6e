"""The little Markdown that the words of a source know (`DESIGN.md`, section 4).

markdown-it-py with its `zero` preset and the block rules for paragraphs, headings, lists, tables
and quotations, nothing else. What these rules know but a source does not (`*` and `1.` items,
`#` headings, `>` without a space) is escaped first, line by line, so that it stays words.
"""

import re
from collections.abc import Callable

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, blockquote, list_block
from markdown_it.token import Token

BlockRule = Callable[[StateBlock, int, int, bool], bool]

_DEEPEST = 40
_CLASS_LINE = re.compile(r"\{:([^{}\n]*)\}[ \t]*")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_NOT_MARKUP = re.compile(
    r"""
    ^((?:[ \t]*+(?:-[ ](?=[ \t]*+\S)|>[ ]))*+[ \t]*+)   # the markers of items and quotations
    (?:
        (?= [*+](?:[ \t]|$)             # other bullets
          | -(?:\t|[ \t]*+$)            # a dash that begins no item
          | >[^ \n]                     # a sign for "greater than"
          | \#(?:\#{4,5})?+(?:[ \t]|$)  # headings of other levels
          | \#{2,4}(?:\t|[ \t]*+$) )    # headings without words
      | ([0-9]{1,9})(?=[.)](?:[ \t]|$)) # numbered items
    )
    """,
    re.MULTILINE | re.VERBOSE,
)
_CLOSING_HASHES = re.compile(r"^([ \t>-]*\#{2,4} .*?[ \t])(\#+[ \t]*)$", re.MULTILINE)


def parse(body: str) -> list[Token]:
    """Cut a body into the tokens of markdown-it-py; `class_line` is one of our own."""
    return _PARSER.parse(_escape(body))


def lines_of(body: str) -> list[str]:
    """Give the lines of a body; those of nothing but white space are empty."""
    lines = re.sub(r"\r\n?", "\n", body).split("\n")
    return [line if line.strip() else "" for line in lines]


def unescape(content: str) -> str:
    """Take away the backslash before each mark that is meant literally."""
    return _ESCAPED.sub(r"\1", content)


def _escape(body: str) -> str:
    """Put a backslash before what markdown-it knows and a source does not; keep the lines."""
    marked = _NOT_MARKUP.sub(
        lambda match: f"{match[1]}{match[2] or ''}\\", "\n".join(lines_of(body))
    )
    return _CLOSING_HASHES.sub(r"\1\\\2", marked)


def _class_line(state: StateBlock, line: int, _end: int, silent: bool) -> bool:  # noqa: FBT001  # the signature of markdown-it's rules
    """Read `{: .address }` as a token; it ends any block above it."""
    start = state.bMarks[line] + state.tShift[line]
    match = _CLASS_LINE.fullmatch(state.src, start, state.eMarks[line])
    if match and not silent:
        token = state.push("class_line", "", 0)
        token.content = match[1].strip()
        token.map = [line, line + 1]
        token.meta = {"directly_below": line > 0 and not state.isEmpty(line - 1)}
        state.line = line + 1
    return bool(match)


def _shallow(rule: BlockRule, mark: str) -> BlockRule:
    """Keep a rule from nesting without end: what is deeper stays words.

    It is asked only of lines that begin with its mark, which is not so of most.
    """

    def limited(state: StateBlock, line: int, end: int, silent: bool) -> bool:  # noqa: FBT001  # as above
        begins = state.src.startswith(mark, state.bMarks[line] + state.tShift[line])
        return begins and state.level < _DEEPEST and rule(state, line, end, silent)

    return limited


def _parser() -> MarkdownIt:
    """Make the parser; it holds no state of one document."""
    parser = MarkdownIt("zero", {"maxNesting": 2 * _DEEPEST})
    rules = parser.block.ruler
    inside = ["paragraph", "reference", "blockquote"]
    rules.at("list", _shallow(list_block, "-"), {"alt": inside})
    rules.at("blockquote", _shallow(blockquote, ">"), {"alt": [*inside, "list"]})
    rules.before("table", "class_line", _class_line, {"alt": [*inside, "list"]})
    rules.enableOnly(["paragraph", "heading", "list", "table", "blockquote", "class_line"])
    parser.core.ruler.enableOnly(["normalize", "block"])
    return parser


_PARSER = _parser()
