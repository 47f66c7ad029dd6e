"""Citations in Pandoc's syntax: `[@id, paras 2, 4–6 "words"; @other, no mention of "words"]`.

The grammar is that of `DESIGN.md`, section 6, a part of Pandoc's
(https://pandoc.org/MANUAL.html#citation-syntax). Whatever else begins `[@` is explained in plain
English, so that nothing half understood is published.
"""

import re
from collections.abc import Iterator

from hooks.model.citations import Citation, CitedSource
from hooks.model.ids import ID, make_id
from hooks.problems import show
from hooks.read.locator_syntax import parse_numbers, parse_printed

_DOUBLE = '"“”„‟«»'
_SINGLE = "'‘’‚‛\u2039\u203a"
_PAIRS = tuple(zip("\"“„«»'‘‚\u2039", "\"”“»«'’‘\u203a", strict=True))
_MIXED = ((f"[{_DOUBLE}]",) * 2, (f"[{_SINGLE}]",) * 2)
# Words in quotation marks, up to the end of a part. Marks of another kind may stand inside; a
# closing mark of another kind than the opening one is a slip of the key.
_QUOTED = (
    "(?:"
    + "|".join(f"{one}{{0}}{{{{1,1000}}}}?{two}" for one, two in (*_PAIRS, *_MIXED))
    + r")(?=\s*(?:[;\]]|$))"
)
# Those of an absence, or a pin. (No groups: `re` miscounts them within possessive quantifiers.)
_WORDS = rf"(?:no\s+mention\s+of\s*|(?<=\s)){_QUOTED}"
# A line of the same paragraph: neither blank nor the beginning of an item, a row or a heading.
_NEXT_LINE = r"\n(?![ \t]*(?:\n|$|[-*+|#][ \t|#]|[0-9]+[.)][ \t]|```|~~~))"
_WITHIN = rf"(?!\[@)(?:[^\n]|{_NEXT_LINE})"
_CLOSED = re.compile(
    rf"\[@(?>{_WORDS.format(_WITHIN)}|\[(?!@)[^\[\]\n]*\]|[^\[\]\n]|{_NEXT_LINE})*+\]",
    re.IGNORECASE,
)
_OPEN = re.compile(r"\[@(?:(?!\[@)[^\n])*")
_START = re.compile(r"\[@")
# What stands between semicolons; those within the words of an absence or a pin part nothing.
_PART = re.compile(rf"(?:^|;)((?>{_WORDS.format('.')}|[^;])*+)", re.IGNORECASE)
_SOURCE = re.compile(r"@(?P<id>[^\s,]*)(?P<comma>\s*,)?\s*(?P<rest>.*)")
_NUMBERS = re.compile(
    r"(?:(?:(?P<rec>recommendations?|recs?)|paragraphs?|paras?)(?:\.\s*|\s+)|¶{1,2}\s*)"
    r"(?P<numbers>.+)|(?P<anchors>para_[0-9].*)",
    re.IGNORECASE,
)
_LAST_WORDS = re.compile(
    rf"(?:(?P<absence>no\s+mention\s+of\s*)|(?<=\s))(?P<words>{_QUOTED.format('.')})\Z",
    re.IGNORECASE,
)
_PAGE = re.compile(r"(?:pages?|pp?)(?:\b|\.?\s*[0-9])", re.IGNORECASE)
_OPENED = re.compile(rf"\s[{_DOUBLE}{_SINGLE}]")
_SHAPE = 'write [@{id}], [@{id}, para. 7], [@{id}, paras 2, 4–6] or [@{id}, para. 7 "words"]'


def find_citations(text: str) -> Iterator[re.Match[str]]:
    r"""Yield each `[@…]` of a Markdown text, to its closing bracket.

    An escaped one (`\[@`) is none. One that is never closed reaches to the end of its line, so
    that `parse_citation` can say so.
    """
    position = 0
    while start := _START.search(text, position):
        position = start.end()
        if _is_escaped(text, start.start()):
            continue
        found = _CLOSED.match(text, start.start()) or _OPEN.match(text, start.start())
        if found:
            yield found
            position = found.end()


def parse_citation(raw: str, line: int) -> Citation | str:
    """Read a whole `[@…]`, or say in plain English what is wrong with it.

    Whether its sources and paragraphs exist is not asked here.
    """
    if not raw.startswith("[@") or not raw.endswith("]"):
        return "its closing bracket ] is missing"
    text = " ".join(re.sub(r"\n[ \t]*>[> \t]*", " ", raw[1:-1]).split())
    cited: list[CitedSource] = []
    for part in _PART.findall(text):
        found = _parse_source(part.strip())
        if isinstance(found, str):
            return found
        cited.append(found)
    return Citation(raw, line, tuple(cited))


def _is_escaped(text: str, position: int) -> bool:
    """Say whether an odd number of backslashes stands right before a position."""
    first = position
    while first and text[first - 1] == "\\":
        first -= 1
    return (position - first) % 2 == 1


def _parse_source(part: str) -> CitedSource | str:
    """Read `@id` and what follows it."""
    match = _SOURCE.fullmatch(part)
    if not match:
        if not part:
            return "there is a semicolon with no source before or after it"
        return f"{show(part)} is no source: each source begins with its own @, as in [@one; @two]"
    source, rest = match["id"], match["rest"]
    if not ID.fullmatch(source):
        return _explain_id(source)
    return _parse_rest(source, rest, comma=bool(match["comma"]))


def _parse_rest(source: str, rest: str, *, comma: bool) -> CitedSource | str:
    """Read what follows the id of a source."""
    if comma and re.match(r"no\s+mention\b", rest, re.IGNORECASE):
        return _parse_absence(source, rest)
    found = _parse_pin(source, f" {rest}")
    if isinstance(found, str):
        return found
    before, pin = found
    if comma:
        return _parse_locator(source, before, pin)
    if _PAGE.match(before):
        return _not_counted(source, before)
    wrong = f"{show(before)} follows the source without a comma: {_SHAPE.format(id=source)}"
    return wrong if before else CitedSource(source, pin=pin)


def _explain_id(source: str) -> str:
    if not source:
        return "the id of a source must follow the @ at once, as in [@report-2014, para. 7]"
    if re.match(r"https?:|www\.", source):
        return (
            f"{show(source)} is a web page and no source: among `sources`, write it as "
            f"“- url: {source}”; in a text, link it"
        )
    likely = make_id(source.partition("#")[0])
    suggestion = f"; perhaps “{likely}”" if likely else ""
    return (
        f"{show(source)} cannot be the id of a source, which has only lower-case letters a-z, "
        f"digits and hyphens{suggestion}"
    )


def _parse_pin(source: str, rest: str) -> tuple[str, str] | str:
    """Give what stands before a pin, and the pin or ""; or say what is wrong with it."""
    shape = f'write [@{source}, para. 7 "words"]'
    match = _LAST_WORDS.search(rest)
    if match["absence"] if match else not _OPENED.search(rest):
        return rest.strip(), ""
    if not match:
        what = "a quotation mark that is not closed"
        if re.search(rf"\s[{_DOUBLE}][^{_DOUBLE}]+[{_DOUBLE}]", rest):
            what = "words in quotation marks with others behind them"
        return f"{show(rest.strip())} has {what}: {shape}"
    before, words = rest[: match.start()].strip(), match["words"][1:-1].strip()
    if not any(map(str.isalnum, words)):
        return f"{show(match[0])} has no words between the quotation marks: {shape}"
    if before.endswith((",", ":")):
        return f"{show(match[0])} stands behind a comma or colon: {shape}"
    if _OPENED.search(f" {before}") or re.search(rf"[{_DOUBLE}]\s+[{_DOUBLE}]", words):
        several = f'[@{source}, para. 7 "one"; @{source}, para. 7 "two"]'
        return f"{show(rest.strip())} has two pins: give each its own, as in {several}"
    return before, words


def _parse_locator(source: str, rest: str, pin: str) -> CitedSource | str:
    """Read the paragraphs, which stand after the comma."""
    if not rest:
        return f"nothing follows the comma: {_SHAPE.format(id=source)}"
    match = _NUMBERS.fullmatch(rest)
    if match:
        items = match["anchors"] or match["numbers"]
        if printed := parse_printed(items, is_rec=bool(match["rec"])):
            return CitedSource(source, printed=printed, pin=pin)
        numbers = parse_numbers(items, source)
        return numbers if isinstance(numbers, str) else CitedSource(source, numbers, pin=pin)
    return _not_counted(source, rest)


def _not_counted(source: str, rest: str) -> str:
    """Say what is wrong with words behind the comma that are no numbers of paragraphs."""
    if re.fullmatch(r"(?:paragraphs?|paras?)\.?", rest, re.IGNORECASE):
        return f"{show(rest)} has no number: write [@{source}, para. 7]"
    if _PAGE.match(rest):
        what = "a page, where a paragraph is counted: its number stands beside it on the site"
        return f"{show(rest)} is {what}: write [@{source}, para. 7]"
    if rest[0].isdecimal():
        return f"{show(rest)} does not say what it counts: write [@{source}, para. {rest}]"
    return f"{show(rest)} is neither a paragraph nor an absence: {_SHAPE.format(id=source)}"


def _parse_absence(source: str, rest: str) -> CitedSource | str:
    shape = f'[@{source}, no mention of "words"]'
    match = _LAST_WORDS.match(rest)
    if not match:
        return f"{show(rest)} does not put the words in quotation marks: write {shape}"
    mark, words = match["words"][0], match["words"][1:-1].strip()
    again = rf"[{_DOUBLE}]" if mark in _DOUBLE else rf"[{_SINGLE}]\s*(?:,|or\b|and\b)"
    if re.search(again, words):
        return (
            f"{show(rest)} names several words: give each its own, as in "
            f'[@{source}, no mention of "one"; @{source}, no mention of "two"]'
        )
    if not any(character.isalnum() for character in words):
        return f"{show(rest)} has no words between the quotation marks: write {shape}"
    return CitedSource(source, absent=words)
