"""The words of a source, as numbered HTML and as text (`DESIGN.md`, section 4).

A source is data: whatever its body holds is escaped, and no element but those listed here can
come out.
"""

import re
from dataclasses import dataclass, field
from html import escape
from sys import intern

from markdown.extensions.toc import slugify, slugify_unicode
from markdown_it.token import Token

from hooks.model.ids import nearest
from hooks.model.sources import Heading, Paragraph, SourceBlock
from hooks.problems import Problem
from hooks.read.words.completeness import first_lost_line
from hooks.read.words.item_paragraphs import loosen
from hooks.read.words.markup import lines_of, parse, unescape
from hooks.read.words.whitespace import collapse

CLASSES = ("address", "delivery", "dateline", "salutation", "signature", "cc", "unnumbered")
"""The classes of blocks that are not prose; their paragraphs carry no number."""

_PARAGRAPH_ANCHOR = re.compile(r"para_(nn_)?[0-9]+")
_RULE = "source-metadata"


@dataclass(frozen=True, slots=True)
class Transcript:
    """The body of a source."""

    html: str
    """Nothing but p, h2-h4, ul, li, table, blockquote, br, class and id."""
    blocks: tuple[SourceBlock, ...]
    """Paragraphs and headings, in document order."""
    problems: tuple[Problem, ...]

    @property
    def words(self) -> bytes:
        """Give the HTML as a source keeps it."""
        return self.html.encode(errors="surrogatepass")


def transcribe(body: str, path: str, body_line: int) -> Transcript:
    """Render and number the body of a source, which begins on a line of its file."""
    tokens = parse(body)
    problems = _classify(tokens, path, body_line)
    loosen(tokens)
    render = _Rendering(body_line)
    for token in tokens:
        render.add(token)
    blocks = tuple(block.finish() for block in render.blocks)
    marked = {_first_line(token) for token in tokens if token.type == "class_line"}
    lost = first_lost_line(lines_of(body), blocks, marked)
    if lost is not None:
        what = "words of this row have no column: it holds more cells than the first row"
        hint = "Give the first row and the line of dashes as many cells, empty ones too."
        problems.append(Problem(path, body_line + lost, _RULE, what, hint))
    if not any(block.text for block in blocks):
        hint = "Put the words of the document below the second “---”."
        problems.append(Problem(path, body_line, _RULE, "the document has no words", hint))
    return Transcript("".join(render.html), blocks, tuple(problems))


def _classify(tokens: list[Token], path: str, body_line: int) -> list[Problem]:
    """Give each block the class of the line directly below it; report what cannot be."""
    problems = []
    opened: dict[int, Token] = {}
    for at, token in enumerate(tokens):
        if token.nesting == 1:
            opened[token.level] = token
        if token.type != "class_line":
            continue
        above = opened.get(token.level) if tokens[at - 1].level == token.level and at else None
        wrong = _class_mistake(token, above if tokens[at - 1].nesting == -1 else None)
        if wrong:
            line = body_line + _first_line(token)
            close = nearest(token.content.strip(". "), CLASSES) if "not a class" in wrong else ()
            hint = f"Did you mean {{: .{close[0]} }}? {_CLASS_HINT}" if close else _CLASS_HINT
            problems.append(Problem(path, line, _RULE, wrong, hint))
        elif above:
            above.attrs["class"] = token.content.removeprefix(".")
    return problems


_CLASS_HINT = (
    f"Write one of .{', .'.join(CLASSES)} in braces, as “{{: .{CLASSES[0]} }}”, on the line "
    "directly below a block that is not prose. To show such words, put a backslash before them."
)


def _class_mistake(token: Token, above: Token | None) -> str:
    """Say what is wrong with a class line, if anything."""
    shown = f"“{{: {token.content} }}”"
    if token.content.removeprefix(".") not in CLASSES or not token.content.startswith("."):
        return f"{shown} is not a class that a source knows"
    if above is None or not token.meta["directly_below"]:
        return f"{shown} stands directly below no block"
    if above.type == "heading_open":
        return f"{shown} stands below a heading, which takes no class"
    return ""


def _first_line(token: Token) -> int:
    return token.map[0] if token.map else 0


@dataclass(slots=True)
class _OpenBlock:
    """A paragraph or heading whose words are still being collected."""

    anchor: str
    line: int
    level: int = 0
    """2 to 4 for a heading."""
    words: list[str] = field(default_factory=list)

    def finish(self) -> SourceBlock:
        text = collapse(" ".join(self.words))
        if self.level:
            return Heading(self.anchor, text, self.line, self.level)
        return Paragraph(self.anchor, text, self.line)


_HOLDS_LINES = {"ul", "table", "blockquote", "thead", "tbody", "tr"}


class _Rendering:
    """Turns the tokens of one body into HTML and blocks."""

    def __init__(self, body_line: int) -> None:
        self.html: list[str] = []
        self.blocks: list[_OpenBlock] = []
        self._body_line = body_line
        self._open: list[_OpenBlock | None] = []
        """For each open element the block that its words belong to."""
        self._classed = 0
        """How many open elements carry a class."""
        self._numbers = {"para_": 0, "para_nn_": 0}
        self._slugs: dict[str, int] = {}

    def add(self, token: Token) -> None:
        """Render one token."""
        if token.type == "inline":
            self._add_words(token.content)
        elif token.nesting == 1:
            self._begin(token)
        elif token.nesting == -1:
            self._end(token)

    def _begin(self, token: Token) -> None:
        """Open an element, and a block where it is a paragraph, a heading or a table."""
        self._classed += "class" in token.attrs
        block = self._open[-1] if self._open else None
        tag = token.tag
        if token.hidden:
            self._open.append(block)
            return
        is_paragraph = tag in {"p", "table"} or (tag == "li" and not token.meta.get("loose"))
        if is_paragraph:
            block = self._new_paragraph(token)
        elif tag in {"h2", "h3", "h4"}:
            block = _OpenBlock("", self._body_line + _first_line(token), int(tag[1]))
            self.blocks.append(block)
        self._open.append(block)
        if block and block.level:
            return  # its id comes with its words
        name = f' class="{token.attrs["class"]}"' if "class" in token.attrs else ""
        anchor = f' id="{block.anchor}"' if block and is_paragraph else ""
        scope = ' scope="col"' if tag == "th" else ""
        before = "\n" if self.html and not self.html[-1].endswith(("\n", ">")) else ""
        after = "\n" if tag in _HOLDS_LINES else ""
        self.html.append(f"{before}<{tag}{name}{anchor}{scope}>{after}")

    def _new_paragraph(self, token: Token) -> _OpenBlock:
        """Begin a paragraph, with the next number of its kind."""
        kind = "para_nn_" if self._classed else "para_"
        self._numbers[kind] += 1
        anchor = intern(f"{kind}{self._numbers[kind]}")  # of all sources
        self.blocks.append(_OpenBlock(anchor, self._body_line + _first_line(token)))
        return self.blocks[-1]

    def _add_words(self, content: str) -> None:
        """Show words; in a block that is not prose line breaks are kept."""
        words = unescape(content)
        block = self._open[-1] if self._open else None
        if block:
            block.words.append(words)
            if block.level:
                block.anchor = self._slug(words)
                before = "\n" if self.html and not self.html[-1].endswith("\n") else ""
                self.html.append(f'{before}<h{block.level} id="{escape(block.anchor)}">')
        lines = [escape(line.strip(), quote=False) for line in words.split("\n")]
        self.html.append(("<br>\n" if self._classed else "\n").join(lines))

    def _slug(self, words: str) -> str:
        """Make an id of a heading's words, unlike any other on the page."""
        slug = slugify(words, "-") or slugify_unicode(words, "-") or "section-1"
        unique = slug
        joint = "-" if slug.startswith("para") else "_"  # “Para” twice must not become para_1
        while unique in self._slugs or _PARAGRAPH_ANCHOR.fullmatch(unique):
            self._slugs[slug] = self._slugs.get(slug, 0) + 1
            unique = f"{slug}{joint}{self._slugs[slug]}"
        self._slugs.setdefault(unique, 0)
        return unique

    def _end(self, token: Token) -> None:
        """Close an element."""
        self._open.pop()
        if token.hidden:
            return
        self._classed -= "class" in token.attrs
        self.html.append(f"</{token.tag}>\n")
