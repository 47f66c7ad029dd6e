"""Citations as readers see them: a short label that leads to the paragraph."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from html import escape, unescape

from hooks.link.inserts import Cited
from hooks.model.citations import UNNUMBERED, Citation, CitedSource, bare, is_one, runs
from hooks.model.sources import Source

_STAYS = "\u00a0"
"""A space at which no line ends."""
_LONG = 24
"""Characters of a label within which a line may end."""
_RANGE = "–"
_CELL = r"<(?P<tag>t[hd]\b[^>]*)>(?P<words>(?:(?!</?t(?:[hdr]|able|body|head|foot)\b)[\s\S])*)"
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
        label = _kept_together(labels.get(cited.source, cited.source))
        linked = _Linked(cited, sources.get(cited.source), href)
        pieces = list(linked.pieces("" if cited.source == before else label, label))
        texts.append("".join(text for text, _ in pieces))
        html.append(linked.html(pieces))
        before = cited.source
    days = {sources[each.source].meta.date for each in citation.cited if each.source in sources}
    day = days.pop() if len(days) == 1 else None
    return Cited(f"({'; '.join(texts)})", f"({'; '.join(html)})", day)


def cited_before(
    html: str, cites: Mapping[str, Citation], labels: Mapping[str, str]
) -> dict[str, str]:
    """Give, for the character of each citation, the source of which readers have the label in view.

    That is the one that the section cited last; in a table, the one that the head of the column or
    the first cell of the row names, by its label or by a citation. `html` is a rendered page with a
    character for each citation.
    """
    view = _View(cites, labels)
    steps = rf"<h[1-6]\b|</?table\b|<tr\b|{_CELL}|[{''.join(cites)}]"
    for part in re.finditer(steps, html) if cites else ():
        view.take(part[0], part["tag"], part["words"])
    return view.found


@dataclass(slots=True)
class _View:
    """What a reader has in view, as a page is read from its top."""

    cites: Mapping[str, Citation]
    labels: Mapping[str, str]
    last: str = ""
    """The source that was named last; "" for none."""
    columns: list[str] | None = None
    """The source that the head of each column of the open table names; None outside of tables."""
    row: list[str] = field(default_factory=list)
    """The source that each cell of the open row names, so far."""
    found: dict[str, str] = field(default_factory=dict)

    def take(self, part: str, tag: str | None, words: str | None) -> None:
        """Take the next heading, table, row, cell or citation."""
        if tag is not None and words is not None:
            self._cell(tag, words)
        elif part in self.cites:
            self._cite(part)
        elif part == "<tr":
            self.columns = self.row if self.columns == [] else self.columns
            self.row = []
        else:
            self.last = "" if part[1] == "h" or any(self.columns or ()) else self.last
            self.columns = [] if part == "<table" and self.columns is None else None

    def _cite(self, char: str) -> None:
        self.found[char] = self.last
        self.last = self.cites[char].cited[-1].source

    def _cell(self, tag: str, words: str) -> None:
        at, heads = len(self.row), self.columns or []
        if any(heads) or any(self.row[:1]):
            self.last = (heads[at : at + 1] or [""])[0] or (self.row or [""])[0]
        is_head = tag.startswith("th") or (self.columns and not at)
        self.row.append(self._named(words) if is_head and "span" not in tag else "")
        for char in words:
            if char in self.cites:
                self._cite(char)

    def _named(self, words: str) -> str:
        """Give the one source that a cell names; "" for none, or several."""
        text = " ".join(unescape(re.sub(r"<[^>]*>", "", words)).split())
        cites = [self.cites[char] for char in words if char in self.cites]
        cited = (part for each in cites for part in each.cited)
        named = {each.source for each in cited if not (each.paragraphs or each.absent)}
        named |= {
            source
            for source, label in self.labels.items()
            if label in text and re.search(rf"(?<!\w){re.escape(label)}(?!\w)", text)
        }
        return named.pop() if len(named) == 1 else ""


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
                    yield _RANGE, None
                    yield bare(run[-1], self.source), (run[-1],)
                lead = ""

    def html(self, pieces: Sequence[_Piece]) -> str:
        """Link the pieces; no line ends within a range."""
        shown = [self._link(*piece) for piece in pieces]
        for at, (text, _) in enumerate(pieces):
            if text == _RANGE and len(pieces[at - 1][0]) <= _LONG + len(", paras 99"):
                shown[at - 1] = f'<span class="range">{shown[at - 1]}'
                shown[at + 1] += "</span>"
        return "".join(shown)

    def _link(self, text: str, numbers: tuple[int, ...] | None) -> str:
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


def _kept_together(label: str) -> str:
    """Let no line end within a label, nor, where it is long, between its last two words."""
    head, space, last = label.rpartition(" ")
    return (
        f"{head}{_STAYS if space else ''}{last}"
        if len(label) > _LONG
        else label.replace(" ", _STAYS)
    )
