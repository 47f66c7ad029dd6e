"""The difference between two built sites: links that appeared, vanished or lead elsewhere.

Only the published table `data/mentions.json` is read (`DESIGN.md`, section 8). Words are the same
on both sites if page, anchor and words are, and how many of the same stand before them there;
offsets do not count, so a sentence that moved is no difference.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import groupby, zip_longest
from operator import attrgetter
from typing import Any, NamedTuple

MENTIONS = "data/mentions.json"
"""The file of a built site that holds its links."""
_COLOURS = {"+": "32", "-": "31", "~": "33"}


class LinkTarget(NamedTuple):
    """Where a link leads."""

    entity: str
    post: str

    def __str__(self) -> str:
        """Write the id, and the office."""
        return f"{self.entity} in the office {self.post}" if self.post else self.entity


class LinkChange(NamedTuple):
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
    except (ValueError, RecursionError) as error:
        return f"it is no JSON: {error}"
    rows = content.get("rows") if isinstance(content, dict) else None
    columns = ("anchor", "entity", "exact", "page", "post")
    if not isinstance(rows, list) or not all(
        isinstance(row, dict)
        and "linked" in row
        and all(isinstance(row.get(each), str) for each in columns)
        for row in rows
    ):
        return f"it is no table of mentions: its rows need {', '.join(columns)}, linked"
    return [row for row in rows if row["linked"]]


def compare_links(
    old: Iterable[dict[str, Any]], new: Iterable[dict[str, Any]]
) -> tuple[LinkChange, ...]:
    """List the links that are not the same on two sites, sorted by entity and place."""
    before, after = _by_words(old), _by_words(new)
    changes = [
        LinkChange((come or gone).entity, *words, gone, come)
        for words in before.keys() | after.keys()
        for gone, come in zip_longest(
            (before[words] - after[words]).elements(), (after[words] - before[words]).elements()
        )
    ]
    return tuple(
        sorted(changes, key=lambda it: (*it[:4], *(str(each or "") for each in (it.old, it.new))))
    )


def render_changes(changes: Sequence[LinkChange], *, coloured: bool) -> str:
    """Write the changes for people, those of each entity together, with a count below."""
    if not changes:
        return "No link appeared, vanished or leads elsewhere."
    lines: list[str] = []
    for entity, own in groupby(changes, attrgetter("entity")):
        lines += [_painted(entity, "1", coloured=coloured)]
        lines += [f"  {_painted(_line(it), _COLOURS[it.mark], coloured=coloured)}" for it in own]
        lines += [""]
    marks = Counter(change.mark for change in changes)
    counts = f"{marks['+']} appeared, {marks['-']} vanished, {marks['~']} lead elsewhere"
    return "\n".join([*lines, counts])


def _by_words(
    rows: Iterable[dict[str, Any]],
) -> defaultdict[tuple[str, str, str], Counter[LinkTarget]]:
    """Count where links lead, by page, anchor and words."""
    found: defaultdict[tuple[str, str, str], Counter[LinkTarget]] = defaultdict(Counter)
    for row in rows:
        post = row["post"] if row["post"] != row["entity"] else ""
        words = row["page"], row["anchor"], " ".join(row["exact"].split())
        found[words][LinkTarget(row["entity"], post)] += 1
    return found


def _line(change: LinkChange) -> str:
    anchor = f"#{change.anchor}" if change.anchor else ""
    line = f"{change.mark} /{change.page}{anchor}  “{change.exact}”"
    if change.old and change.new:
        return f"{line}  {change.old} → {change.new}"
    target = change.new or change.old
    return f"{line}  {target}" if target and target.post else line


def _painted(text: str, colour: str, *, coloured: bool) -> str:
    return f"\x1b[{colour}m{text}\x1b[0m" if coloured else text
