"""Locks: the fingerprints of a source's paragraphs, so that no cited one shifts unseen.

`DESIGN.md`, section 4. `python -m hooks lock` writes them; a check only compares.
"""

import hashlib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from hooks.model.citations import Citation
from hooks.model.grouping import grouped
from hooks.model.site import Site
from hooks.model.sources import Source, number_of
from hooks.problems import Problem
from hooks.read.words.whitespace import collapse

_DIGITS = 8
_CONFLICT = "<<<<<<< "
"""With which two versions begin that git could not join."""
_Places = Mapping[tuple[str, str], tuple[str, ...]]
"""Where each paragraph is cited, by source and anchor: `docs/a.md:7`."""


@dataclass(frozen=True, slots=True)
class Shift:
    """A paragraph that is no longer what the lock says of it."""

    old: str
    """Its id in the lock; "" for one that the lock does not know."""
    new: str
    """The id that these words have now; "" where they stand nowhere."""

    @property
    def number(self) -> int | None:
        """Give the number that citations used; None for one that had none."""
        return number_of(self.old)

    @property
    def fate(self) -> str:
        """Say what became of it."""
        if not self.new:
            return f"{_name(self.old)} has other words, or is gone"
        if not self.old:
            return f"{_name(self.new)} is new"
        if "nn" in self.new and self.number:
            return f"{_name(self.old)} has no number any more ({self.new})"
        return f"{_name(self.old)} is now {_name(self.new)}"


def fingerprint(text: str) -> str:
    """Give the first 8 hex digits of the SHA-256 of a text: NFC, white space as one space."""
    words = collapse(unicodedata.normalize("NFC", text))
    return hashlib.sha256(words.encode(errors="replace")).hexdigest()[:_DIGITS]


def lock_text(source: Source) -> str:
    """Give the whole lock of a source: a line `para_7 3f2a91c0` for each paragraph."""
    return "".join(f"{anchor} {print_}\n" for anchor, print_ in _current(source).items())


def lock_path(source: Source) -> str:
    """Give the path of a source's lock, relative to the root of the project."""
    return f"{source.path.removesuffix('.md')}.lock"


def shifts(source: Source) -> tuple[Shift, ...]:
    """List the paragraphs that are not what the lock says, in the order of the lock, then new ones.

    A paragraph is known again by its words; where several have the same, they stay in order.
    """
    locked, current = _locked(source), _current(source)
    rest = {anchor: each for anchor, each in current.items() if locked.get(anchor) != each}
    found = []
    for old, print_ in locked.items():
        if current.get(old) != print_:
            new = next((anchor for anchor, each in rest.items() if each == print_), "")
            rest.pop(new, None)
            found.append(Shift(old, new))
    return (*found, *(Shift("", new) for new in rest))


def check_locks(site: Site, citations: Iterable[tuple[str, Citation]]) -> list[Problem]:
    """Report locks to be written, and cited paragraphs that are no longer what was cited.

    Each citation comes with the path of the file in which it stands.
    """
    places = grouped(
        ((each.source, f"para_{number}"), f"{path}:{citation.line}")
        for path, citation in citations
        for each in citation.cited
        for number in each.paragraphs
    )
    problems: list[Problem] = []
    for source in site.sources.values():
        problems += _changed(source, places)
        if {each.anchor for each in source.paragraphs} != _locked(source).keys():
            problems.append(_unlocked(source))
    return problems


def _current(source: Source) -> dict[str, str]:
    return {each.anchor: fingerprint(each.text) for each in source.paragraphs}


def _locked(source: Source) -> dict[str, str]:
    """Read a lock; lines that are none of its kind are passed over, and all of one in conflict."""
    lock = source.lock or ""
    rows = (line.split() for line in ("" if _CONFLICT in lock else lock).split("\n"))
    return {row[0]: row[1].lower() for row in rows if len(row) == 2}  # noqa: PLR2004  # anchor and fingerprint


def _changed(source: Source, places: _Places) -> Iterator[Problem]:
    """Report cited paragraphs whose words have changed or moved since the lock was written."""
    found: dict[int, str] = {}
    for shift in shifts(source) if _has_shifted(source, places) else ():
        cited = places.get((source.id, shift.old))
        if shift.number and cited:
            found[shift.number] = f"{shift.fate}: cited in {', '.join(dict.fromkeys(cited))}"
    if not found:
        return
    numbers = sorted(found)
    what = "paragraphs that are cited have changed since the lock was written: "
    what += ", ".join(map(str, numbers))
    hint = "\n".join(
        [
            *(found[number] for number in numbers),
            f"If the source is right, mend these citations and put this into {lock_path(source)}:",
            lock_text(source).rstrip("\n"),
        ]
    )
    first = source.paragraph(numbers[0])
    yield Problem(source.path, first.line if first else 1, "paragraph-changed", what, hint)


def _has_shifted(source: Source, places: _Places) -> bool:
    """Say whether a cited paragraph may not be what the lock says; on most sites none is."""
    texts = {each.anchor: each.text for each in source.paragraphs}
    return any(
        old not in texts or ((source.id, old) in places and fingerprint(texts[old]) != print_)
        for old, print_ in _locked(source).items()
    )


def _name(anchor: str) -> str:
    number = number_of(anchor)
    return f"paragraph {number}" if number else f"the unnumbered {anchor}"


def _unlocked(source: Source) -> Problem:
    """Print the lock, ready to paste."""
    missing = "is missing" if source.lock is None else "does not list every paragraph"
    missing = "holds two versions in conflict" if _CONFLICT in (source.lock or "") else missing
    what = f"the lock {lock_path(source)}, which notices when paragraphs move, {missing}"
    hint = f"Put these lines into {lock_path(source)}:\n{lock_text(source).rstrip()}"
    return Problem(source.path, 1, "source-unlocked", what, hint)
