"""Placing: which paragraphs of a source a citation means, whoever numbered them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from hooks.model.citations import Citation, CitedSource
from hooks.model.pages import PageFrontMatter
from hooks.model.sources import Source
from hooks.read.citation_syntax import parse_citation
from hooks.read.words.printed_numbers import own_anchor, printed_numbers

_LAST_LEVELS = re.compile(r"(?<!\))(?:\([^()]*\))+$")


def read_citation(raw: str, line: int, sources: Mapping[str, Source]) -> Citation | str:
    """Read a whole `[@…]`, its locators as positions; or say what is wrong with it."""
    citation = parse_citation(raw, line)
    if isinstance(citation, str):
        return citation
    return replace(citation, cited=tuple(_placed(each, sources) for each in citation.cited))


def read_cites(
    front_matters: Iterable[PageFrontMatter], sources: Mapping[str, Source]
) -> dict[str, Citation | str]:
    """Read what stands in `cite` keys, each text once."""
    texts = {text for meta in front_matters for _, text in meta.cites()}
    return {text: read_citation(f"[@{text}]", 1, sources) for text in texts}


def place_of_printed(number: str, source: Source) -> int:
    """Give the position of the paragraph that begins with a number; 0 for none or several."""
    numbered = [each for each in source.paragraphs if each.number]
    found = printed_numbers(each.text for each in numbered)
    places = [
        each.number
        for each, printed in zip(numbered, found, strict=True)
        if printed.number and _key(printed.number) == _key(number)
    ]
    return places[0] or 0 if len(places) == 1 else 0


def _placed(cited: CitedSource, sources: Mapping[str, Source]) -> CitedSource:
    source = sources.get(cited.source)
    if source is None or not (cited.paragraphs or cited.printed):
        return cited
    if source.meta.numbering == "added" and not cited.printed:
        return cited
    spans = cited.printed or tuple((str(each), str(each)) for each in cited.paragraphs)
    positions: set[int] = set()
    unknown: list[str] = []
    for first, last in spans:
        span = list(_between(first, last, source))
        positions.update(span)
        if not span:
            unknown.append(first if first == last else f"{first}–{last}")
    return replace(
        cited,
        paragraphs=tuple(sorted(positions)),
        printed=(),
        unknown=tuple(dict.fromkeys(unknown)),
    )


def _between(first: str, last: str, source: Source) -> Iterator[int]:
    """Yield the positions from one printed number to another, and of all that stands between."""
    numbers = {_key(each.printed): each.number for each in source.paragraphs if each.printed}
    if last.startswith("("):
        last = _LAST_LEVELS.sub("", first) + last
    ends = [
        place for each in (first, last) if (place := numbers.get(_key(each)) or _position(each))
    ]
    if len(ends) == 2 and ends[0] <= ends[1]:  # noqa: PLR2004 - first and last
        yield from range(ends[0], ends[1] + 1)


def _key(number: str) -> str:
    """Make one key of `2.2(a)`, `2.2 (A)` and `2.2a`."""
    return own_anchor(re.sub(r"^rec\.?\s*", "rec. ", number.lower())).casefold()


def _position(number: str) -> int:
    """Read `para_5`; 0 for anything else."""
    digits = number.lower().removeprefix("para_")
    return int(digits) if digits != number.lower() and digits.isdecimal() else 0
