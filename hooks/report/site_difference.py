"""The difference between two built sites: links that appeared, vanished or lead elsewhere.

Only the published table `data/mentions.json` is read (`DESIGN.md`, section 8). Words are the same
on both sites if page, anchor and words are, and how many of the same stand before them there;
offsets do not count, so a sentence that moved is no difference.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any, NamedTuple

from hooks.model.grouping import grouped

MENTIONS = "data/mentions.json"
"""The file of a built site that holds its links."""
_COLOURS = {"+": "32", "-": "31", "~": "33"}


class _Words(NamedTuple):
    """Some words at one anchor of a page."""

    page: str
    anchor: str
    exact: str


class LinkTarget(NamedTuple):
    """Where a link leads."""

    entity: str
    post: str

    def __str__(self) -> str:
        """Write the id, and the office."""
        return f"{self.entity} in the office {self.post}" if self.post else self.entity


_Targets = tuple[LinkTarget, ...]


@dataclass(frozen=True, slots=True, order=True)
class LinkChange:
    """One link that is not what it was."""

    entity: str
    """The id that it leads to, or led to if it vanished."""
    page: str
    anchor: str
    exact: str
    old: LinkTarget | None
    """None for a link that appeared."""
    new: LinkTarget | None
    """None for a link that vanished."""

    @property
    def mark(self) -> str:
        """Give + for a link that appeared, - for one that vanished, ~ for another target."""
        return "+" if self.old is None else "-" if self.new is None else "~"


def read_links(text: str) -> list[dict[str, Any]] | str:
    """Read the rows of `data/mentions.json` that are links; text says what is wrong with it."""
    try:
        content = json.loads(text)
    except ValueError as error:
        return f"it is no JSON: {error}"
    rows = content.get("rows") if isinstance(content, dict) else None
    columns = {"page", "anchor", "exact", "entity", "post", "linked"}
    if not isinstance(rows, list) or not all(
        isinstance(row, dict) and columns <= row.keys() for row in rows
    ):
        return f"it is no table of mentions: its rows need {', '.join(sorted(columns))}"
    return [row for row in rows if row["linked"]]


def compare_links(
    old: Iterable[dict[str, Any]], new: Iterable[dict[str, Any]]
) -> tuple[LinkChange, ...]:
    """List the links that are not the same on two sites, sorted by entity and place."""
    before, after = _by_words(old), _by_words(new)
    changes: list[LinkChange] = []
    for words in before.keys() | after.keys():
        changes += _changes(words, before.get(words, ()), after.get(words, ()))
    return tuple(sorted(changes, key=lambda change: (_place(change), change.mark)))


def render_changes(changes: Iterable[LinkChange], *, coloured: bool) -> str:
    """Write the changes for people, those of each entity together, with a count below."""
    lines: list[str] = []
    marks: Counter[str] = Counter()
    entity = ""
    for change in changes:
        if change.entity != entity:
            entity = change.entity
            lines += [*([""] if lines else []), _painted(entity, "1", coloured=coloured)]
        marks[change.mark] += 1
        lines.append("  " + _painted(_line(change), _COLOURS[change.mark], coloured=coloured))
    if not lines:
        return "No link appeared, vanished or leads elsewhere."
    counts = f"{marks['+']} appeared, {marks['-']} vanished, {marks['~']} lead elsewhere"
    return "\n".join([*lines, "", counts])


def _by_words(rows: Iterable[dict[str, Any]]) -> dict[_Words, tuple[LinkTarget, ...]]:
    return grouped(
        (
            _Words(row["page"], row["anchor"], " ".join(row["exact"].split())),
            LinkTarget(row["entity"], row["post"] if row["post"] != row["entity"] else ""),
        )
        for row in rows
    )


def _changes(words: _Words, old: _Targets, new: _Targets) -> Iterator[LinkChange]:
    """Pair what is left once the links that are on both sites are taken out."""
    pairs = zip_longest(_without(old, new), _without(new, old))
    for before, after in pairs:
        target = after or before
        yield LinkChange(target.entity, *words, before, after)


def _without(targets: _Targets, others: _Targets) -> list[LinkTarget]:
    """Take from a list, for each of the others, the first that is the same."""
    spare = Counter(others)
    kept = []
    for target in targets:
        if spare[target]:
            spare[target] -= 1
        else:
            kept.append(target)
    return kept


def _place(change: LinkChange) -> tuple[str, ...]:
    targets = (str(change.old or ""), str(change.new or ""))
    return change.entity, change.page, change.anchor, change.exact, *targets


def _line(change: LinkChange) -> str:
    anchor = f"#{change.anchor}" if change.anchor else ""
    line = f"{change.mark} /{change.page}{anchor}  “{change.exact}”"
    if change.old and change.new:
        return f"{line}  {change.old} → {change.new}"
    target = change.new or change.old
    return f"{line}  {target}" if target and target.post else line


def _painted(text: str, colour: str, *, coloured: bool) -> str:
    return f"\x1b[{colour}m{text}\x1b[0m" if coloured else text
