"""Citations as readers see them: a short label that leads to the paragraph."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from hooks.link.inserts import Cited
from hooks.model.locators import UNNUMBERED, bare, is_one, runs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from hooks.model.citations import Citation, CitedSource
    from hooks.model.dates import PartialDate
    from hooks.model.sources import Source

_STAYS = "\u00a0"
"""A space at which no line ends."""
_Piece = tuple[str, tuple[int, ...] | None]
NOTHING = Cited("", "", None)
"""What stands for a citation that cannot be understood: it is never published."""


def cite(
    citation: Citation,
    sources: Mapping[str, Source],
    labels: Mapping[str, str],
    href: Callable[[str, str], str],
    before: str = "",
) -> Cited:
    """Make the visible form of a citation; `href` links to an anchor of a source.

    `before` is the source that the section cited last: its label is not said again.
    """
    texts, html = [], []
    for cited in citation.cited:
        label = labels.get(cited.source, cited.source).replace(" ", _STAYS)
        linked = _Linked(cited, sources.get(cited.source), href)
        pieces = list(linked.pieces("" if cited.source == before else label, label))
        texts.append("".join(text for text, _ in pieces))
        html.append("".join(linked.link(*piece) for piece in pieces))
        before = cited.source
    days = {sources[each.source].meta.date for each in citation.cited if each.source in sources}
    return Cited(f"({'; '.join(texts)})", f"({'; '.join(html)})", _one(days))


def cited_before(html: str, cites: Mapping[str, Citation]) -> dict[str, str]:
    """Give, for the character of each citation, the source that its section cited last.

    `html` is a rendered page with a character for each citation.
    """
    last, found = "", {}
    for part in re.finditer(rf"<h[1-6]\b|[{''.join(cites)}]" if cites else r"(?!)", html):
        if part[0] in cites:
            found[part[0]] = last
            last = cites[part[0]].cited[-1].source
        else:
            last = ""
    return found


@dataclass(frozen=True, slots=True)
class _Linked:
    """One source of a citation, in pieces: its words, and the paragraphs to which each leads."""

    cited: CitedSource
    source: Source | None
    href: Callable[[str, str], str]

    def pieces(self, label: str, whole: str) -> Iterator[_Piece]:
        """Yield what readers see; each number is a link of its own, the label goes with the first.

        `whole` stands where no paragraph is cited.
        """
        if not self.cited.paragraphs:
            absent = f", no mention of “{self.cited.absent}”" if self.cited.absent else ""
            yield f"{whole}{absent}", ()
            return
        lead = f"{label},{_STAYS}" if label else ""
        for at, (kind, found) in enumerate(runs(self.cited.paragraphs, self.source)):
            mark = "" if kind == UNNUMBERED else f"{kind}{'' if is_one(found) else 's'}{_STAYS}"
            lead = f"{lead}{mark}"
            for place, run in enumerate(found):
                if at or place:
                    yield ", ", None
                yield f"{lead}{bare(run[0], self.source)}", tuple(run[:-1] or run)
                if len(run) > 1:
                    yield "–", None
                    yield bare(run[-1], self.source), (run[-1],)
                lead = ""

    def link(self, text: str, numbers: tuple[int, ...] | None) -> str:
        """Link a piece; one without numbers leads to the whole source, None stands between."""
        shown = escape(text, quote=False)
        if numbers is None or self.source is None:
            return shown
        anchor = f"para_{numbers[0]}" if numbers else ""
        more = "" if numbers[:1] == self.cited.paragraphs[:1] else " data-more"
        return (
            f'<a class="citation" data-source="{escape(self.cited.source)}" '
            f'data-paragraphs="{" ".join(map(str, numbers))}"{more} '
            f'href="{escape(self.href(self.cited.source, anchor))}">{shown}</a>'
        )


def _one(days: set[PartialDate]) -> PartialDate | None:
    return next(iter(days)) if len(days) == 1 else None
