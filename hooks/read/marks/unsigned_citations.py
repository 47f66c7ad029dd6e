"""Citations and links in brackets of another kind, which would be published as words."""

import re
from collections.abc import Collection, Iterable, Iterator

from hooks.model.citations import Citation
from hooks.model.ids import make_id
from hooks.model.pages import Page
from hooks.model.registry import Registry
from hooks.problems import Problem
from hooks.read.citation_syntax import find_citations, parse_citation
from hooks.read.marks.page_code import blank, without_code

_INDENTED = re.compile(r"^(?: {4}|\t).*$", re.MULTILINE)
"""Code by its indent."""
_ID = r"(?P<id>[a-z0-9-]+)"
_REST = r"(?:(?:,\s*|\s+)(?:para|no\s+mention)[^\[\](){}\n]*+)?"
_BARE = r"(?:,\s*paras?\.?\s*[0-9](?:[0-9, –-]*[0-9])?)?"
_PIN = re.compile(r"(?<!\w)[\"“][^\"“”]+[\"”]")
_ABSENCE = re.compile(
    r"(?:no\s+mention\s+of|(?:does\s+not|doesn[’']t)\s+mention|mentions\s+no)\b\s*(?P<words>.*)",
    re.IGNORECASE,
)
_COUNTED = "one two three four five six seven eight nine ten eleven twelve".split()
_SLIPS = (
    (re.compile(r"^§+\s*|^(?=[0-9])"), "para. "),
    (re.compile(r"^(paras?)\.{2,}", re.IGNORECASE), r"\1."),
    (re.compile(r"\s*,?\s*(?:\band\b|&)\s*(?=[0-9])"), ", "),
    (re.compile(r"(?<=[0-9])\s+to\s+(?=[0-9])"), "–"),
)
"""Paragraphs as they are counted elsewhere, and as they are here."""
_SPAN = re.compile(r"\b([0-9]+)([-–])([0-9]+)\b")
_OTHER_AT = "\uff20"
_SQUARE = "it needs square brackets"
_SHAPES = {
    rf"(?<![\\\[\]\w])\[{_ID}{_REST}\](?![(\[:])": "the @ before the id is missing",
    rf"(?<![\\\[\w])\[@?{_ID}\]\(#?para[^()\n]*\)": "a link is written here",
    rf"(?<!\\)\[\[@?{_ID}{_REST}\]\]": "double brackets link people, organisations and posts",
    rf"\[\^@?{_ID}{_REST}\](?!:)": "a footnote is written here",
    rf"\[\s+@{_ID}{_REST}\s*\]": "no space may stand behind its first bracket",
    rf"[({{]@{_ID}{_REST}[)}}]": _SQUARE,
    rf"\[\s*{_OTHER_AT}{_ID}{_REST}\]": "its @ is of another kind",
    rf"(?<![\\\[\](){{}}\w.@/;-])@{_ID}{_BARE}": _SQUARE,
}
_CITATIONS = tuple((re.compile(pattern), why) for pattern, why in _SHAPES.items())
_DEFINED = re.compile(r"\[\^?([a-z0-9-]+)\]:")
"""The names of links and footnotes whose address or words stand elsewhere on the page."""
_LINK = re.compile(
    r"(?<![\\\[\]\w])(?:\[(?P<one>[a-z0-9-]+)\](?![\](\[:])|"
    r"\[\[(?P<open>[^\[\]\n|]+)(?P<words>\|[^\[\]\n|]+)?(?:\](?!\])|(?=\n|$)))"
)

_PARTS = re.compile(r" ?; ?| ?, ?(?=@)")
_PART = re.compile(
    r"@?\s*(?P<id>[^,;:\"“]+?)\s*(?:[,:]\s*|\s+(?=(?:para|¶|no\s+mention|[\"“]))|$)(?P<rest>.*)",
    re.IGNORECASE,
)


def unsigned_citations(
    pages: Iterable[Page], sources: Collection[str], registry: Registry
) -> Iterator[Problem]:
    """Report words in brackets that begin with the id of a source; in code they are meant so.

    Likewise the id of a person, organisation or post in one bracket, or in two that stay open.
    """
    for page in pages:
        if "[" not in page.body and "@" not in page.body:
            continue
        body = _without_citations(_INDENTED.sub(_blank, without_code(page.body)))
        for start, text, hint in [*_citations(body, sources), *_links(body, registry)]:
            line = page.body_line + body.count("\n", 0, start)
            rule = "citation-syntax" if "citation" in text else "unknown-entity"
            yield Problem(page.path, line, rule, text, hint)


def mended_citation(raw: str) -> Citation | None:
    """Give the citation that words in brackets most likely were to be; None where none comes of it.

    The id in small letters and hyphens, its comma, one @ for each source, the closing bracket.
    """
    inner = (
        raw.replace(_OTHER_AT, "@")
        .replace("#para_", ", para. ")
        .strip()
        .strip("[](){}^ ")
        .rstrip(" .,;")
    )
    parts = [_PART.fullmatch(each) for each in _PARTS.split(" ".join(inner.split()))]
    meant = [f"@{make_id(each['id'])}{_rest(each['rest'])}" for each in parts if each]
    found = parse_citation(f"[{'; '.join(meant)}]", 1)
    return found if isinstance(found, Citation) else None


def _rest(rest: str) -> str:
    if not rest:
        return ""
    if absent := _ABSENCE.match(rest):
        words = absent["words"].strip(' "“”')
        return f', no mention of "{words}"'
    pin = _PIN.search(rest)
    counted = _PIN.sub("", rest, count=1).strip(" ,;:")
    for number, word in enumerate(_COUNTED, 1):
        counted = re.sub(rf"\b{word}\b", str(number), counted, flags=re.IGNORECASE)
    for slip, better in _SLIPS:
        counted = slip.sub(better, counted)
    counted = _SPAN.sub(_upwards, counted)
    return (f", {counted}" if counted else "") + (f" {pin[0]}" if pin else "")


def _upwards(span: re.Match[str]) -> str:
    """Write `27-8` as `27-28`, and `8-7` as `7-8`."""
    first, last = span[1], span[3]
    if len(last) < len(first) and int(last) < int(first):
        last = first[: -len(last)] + last
    first, last = sorted((first, last), key=int)
    return f"{first}{span[2]}{last}"


def _citations(body: str, sources: Collection[str]) -> Iterator[tuple[int, str, str]]:
    taken, defined = set[int](), set(_DEFINED.findall(body))
    for pattern, why in _CITATIONS:
        for found in pattern.finditer(body):
            words, source = found[0], found["id"]
            is_meant = source in sources and ("-" in source or "," in words)
            if not is_meant or source in defined or found.start() in taken:
                continue
            taken.update(range(*found.span()))
            meant = mended_citation(words.replace("](#", "#").replace("](", ", "))
            hint = f"Write {meant.raw if meant else f'[@{source}, para. 7]'}"
            yield found.start(), f"“{words.strip()}” is no citation: {why}", hint


def _links(body: str, registry: Registry) -> Iterator[tuple[int, str, str]]:
    defined = set(_DEFINED.findall(body))
    for found in _LINK.finditer(body):
        entity = found["one"] or make_id(found["open"])
        if entity in defined:
            continue  # a link whose address stands elsewhere
        if entity in registry and ("-" in entity or not found["one"]):
            hint = f"Write [[{entity}{found['words'] or ''}]]"
            text = f"“{found[0]}” is no link: it needs two brackets before and two behind"
            yield found.start(), text, hint


def _without_citations(body: str) -> str:
    """Blank citations out, those left that have one bracket too many."""
    parts, at = [], 0
    for found in find_citations(body):
        start, end = found.span()
        if body[start - 1 : start] != "[":
            parts += [body[at:start], _blank(found)]
            at = end
    return "".join([*parts, body[at:]])


def _blank(found: re.Match[str]) -> str:
    return blank(found[0])
