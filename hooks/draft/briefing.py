"""The draft of a briefing: quotations with their citations, and framing lines."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from hooks.draft.telling_sentences import METHOD, Telling, best, has_marks, telling_sentences
from hooks.link.linker import Linker
from hooks.model.citations import CitedSource, in_words
from hooks.model.grouping import grouped
from hooks.model.mentions import Mention
from hooks.model.site import Site
from hooks.model.sources import Source
from hooks.read.front_matter.yaml_text import front_matter
from hooks.read.labels import labels
from hooks.verify.page_report import VERIFIED
from hooks.verify.quotations.quotation_check import verify_quotation
from hooks.verify.texts.corpus import Corpus

_MOST = 8
"""Quotations of one source in one section."""
_EDITORIAL = "{: .editorial }"
_CITATION = re.compile(r"(?<!\\)\[@")
"""Begins the citation behind each quotation; words with these signs are escaped."""
_SPECIAL = re.compile(r"([\\`*_\[\]{}])")
_NUMBERED = re.compile(r"^(\d+)([.)])(?=\s)")


@dataclass(frozen=True, slots=True)
class Draft:
    """A page, and what it proposes for another."""

    text: str
    commitments: str
    """YAML for `docs/commitments.md`; "" where nothing is promised."""
    quotations: int


def draft_briefing(site: Site, sources: Sequence[Source]) -> Draft:
    """Draft a briefing of sources, the earliest first."""
    ordered = sorted(sources, key=lambda source: (source.meta.date, source.id))
    return _Drafting(site, ordered).draft()


class _Drafting:
    """What is known of the sources of one draft."""

    def __init__(self, site: Site, sources: Sequence[Source]) -> None:
        self._sources = {each.id: each for each in sources}
        self._labels = labels(site.sources, site.registry)
        linker = Linker(site)
        self._corpus = corpus = Corpus(site.sources)
        self._mentions = {each.id: linker.link_source(each).mentions for each in sources}
        self._found = [
            [*telling_sentences(each, self._mentions[each.id], corpus)] for each in sources
        ]

    def draft(self) -> Draft:
        """Put the page together."""
        promises = self._best(lambda each: each.is_promise)
        figures = self._best(lambda each: each.has_figure and not each.is_promise)
        others = self._best(lambda each: not each.has_figure and not each.is_promise)
        commitments = self._commitments(promises)
        parts = [
            self._front_matter(),
            f"This draft holds quotations and nothing else. They were chosen by count: {METHOD}.",
            _EDITORIAL,
            "",
            *self._section("Main points", others, by_heading=True),
            *self._section("Dates and figures", figures),
            *self._section("Promises", promises),
            *self._people(),
            *_proposed(commitments),
        ]
        text = "\n".join(parts).rstrip("\n") + "\n"
        return Draft(text, commitments, len(_CITATION.findall(text)))

    def _best(self, fits: Callable[[Telling], bool]) -> list[Telling]:
        """Choose the best sentences of a kind from each source."""
        return [each for found in self._found for each in best([*filter(fits, found)], _MOST)]

    def _front_matter(self) -> str:
        *names, last = [self._labels[each] for each in self._sources]
        return front_matter(
            {
                "title": f"Draft: {', '.join(names)}{' and ' * bool(names)}{last}",
                "summary": "Quotations that no editor has read yet.",
                "as_of": str(max(each.meta.date for each in self._sources.values())),
                "reviewed": "false",
            }
        )

    def _section(
        self, title: str, found: Sequence[Telling], *, by_heading: bool = False
    ) -> Iterator[str]:
        """Write the quotations of a section, under the headings of the source where it has some."""
        if not found:
            return
        yield f"## {title}\n"
        for (source, heading), group in groupby(
            found, key=lambda each: (each.source, each.heading if by_heading else "")
        ):
            label = self._labels[source]
            above = self._under(source, heading)
            if above:
                yield above
            elif len(self._sources) > 1:
                yield f"### {label}\n"
            for each in group:
                if has_marks(each.text):
                    yield f"{label}, {each.locator}, says:\n{_EDITORIAL}\n"
                    yield f"> {_words(each.text)} [@{each.cite}]\n"
                else:
                    yield f"“{_words(each.text)}” [@{each.cite}]\n"

    def _under(self, source: str, heading: str) -> str:
        """Quote a heading of a source, as a line of its own; "" where it cannot be quoted."""
        words = heading.strip('"“”„')
        if not words or has_marks(words) or "[" in words:
            return ""
        found = verify_quotation(words, (CitedSource(source),), self._corpus)
        return f"Under “{_words(words)}” [@{source}]:\n" if found.result == VERIFIED else ""

    def _people(self) -> Iterator[str]:
        """List who is named, each once, in the words of the earliest source that can be quoted."""
        lines: dict[str, str] = {}
        for source in self._sources.values():
            every = self._mentions[source.id]
            for entity, mentions in grouped((it.target.entity, it) for it in every).items():
                if line := _named(source, entity, mentions):
                    lines.setdefault(entity, line)
        if lines:
            yield "## People and bodies\n"
            yield f"Those who are named, each as a source names them first.\n{_EDITORIAL}\n"
            yield "\n".join([*lines.values(), ""])

    def _commitments(self, promises: Sequence[Telling]) -> str:
        rows = []
        for each in promises:
            source = self._sources[each.source].meta
            first_person = re.search(r"\b(?:I|we|my|our)\b", each.text, re.IGNORECASE)
            keys = {
                "kind": "commitment",
                "statement": each.text,
                "cite": each.cite,
                "made_by": source.author if first_person else (),
                "made_to": source.recipient if first_person else (),
                "date": str(source.date),
            }
            rows.append({key: value for key, value in keys.items() if value})
        return front_matter({"commitments": rows}).strip("-\n") if rows else ""


def _named(source: Source, entity: str, mentions: Sequence[Mention]) -> str:
    """Write one line: the words, linked, and the paragraphs where they stand so.

    It is "" where the words could not be quoted.
    """
    numbers = {each.anchor: each.number for each in source.paragraphs}
    exact = mentions[0].exact
    if re.search(r"[|\[\]\"“”]", exact):
        return ""
    same = [numbers.get(each.anchor) for each in mentions if each.exact == exact]
    counted = sorted({number for number in same if number})
    shown = counted if all(same) else counted[:1]  # elsewhere it may stand outside paragraphs
    place = f", {in_words(shown, source, stop='.')}" if shown else ""
    return f"- “[[{entity}|{_words(exact)}]]” [@{source.id}{place}]"


def _proposed(commitments: str) -> Iterator[str]:
    if commitments:
        yield "## Proposed for the page of commitments\n"
        yield (
            "Move what is a commitment into the front matter of docs/commitments.md, where each "
            "stands below `commitments:`. Complete it, and delete this section.\n"
            f"{_EDITORIAL}\n"
        )
        yield f"```yaml\n{commitments}\n```\n"


def _words(text: str) -> str:
    """Write words so that Markdown shows them as they are."""
    escaped = _SPECIAL.sub(r"\\\1", text).replace("&", "&amp;").replace("<", "&lt;")
    return _NUMBERED.sub(r"\1\\\2", escaped)
