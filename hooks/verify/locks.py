"""Locks: the fingerprints of a source's paragraphs, so that no cited one shifts unseen."""

from __future__ import annotations

import hashlib
import unicodedata
from typing import TYPE_CHECKING

from hooks.problems import Problem
from hooks.read.whitespace import collapse

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from hooks.model.citations import Citation
    from hooks.model.site import Site
    from hooks.model.sources import Source

_DIGITS = 8


def fingerprint(text: str) -> str:
    """Give the first 8 hex digits of the SHA-256 of a text: NFC, white space as one space."""
    words = collapse(unicodedata.normalize("NFC", text))
    return hashlib.sha256(words.encode(errors="replace")).hexdigest()[:_DIGITS]


def lock_text(source: Source) -> str:
    """Give the whole lock of a source: a line `para_7 3f2a91c0` for each paragraph."""
    return "".join(f"{anchor} {print_}\n" for anchor, print_ in _current(source).items())


def check_locks(site: Site, citations: Iterable[tuple[str, Citation]]) -> list[Problem]:
    """Report locks to be written, and cited paragraphs that are no longer what was cited.

    Each citation comes with the path of the file in which it stands.
    """
    places = _places(citations)
    problems = []
    for source in site.sources.values():
        locked = _locked(source.lock or "")
        problems += _changed(source, locked, places.get(source.id, {}))
        if not _complete(source, locked):
            problems.append(_unlocked(source))
    return problems


def _current(source: Source) -> dict[str, str]:
    return {each.anchor: fingerprint(each.text) for each in source.paragraphs}


def _locked(lock: str) -> dict[str, str]:
    """Read a lock; lines that are none of its kind are passed over."""
    rows = (line.split() for line in lock.split("\n"))
    return {row[0]: row[1].lower() for row in rows if len(row) == 2}  # noqa: PLR2004  # anchor and fingerprint


def _complete(source: Source, locked: Mapping[str, str]) -> bool:
    """Say whether each paragraph has its line; what the line says is another matter."""
    return {each.anchor for each in source.paragraphs} == set(locked)


def _places(citations: Iterable[tuple[str, Citation]]) -> dict[str, dict[int, list[str]]]:
    """Gather where each paragraph of each source is cited; 0 stands for the whole source."""
    places: dict[str, dict[int, list[str]]] = {}
    for path, citation in citations:
        for each in citation.cited:
            for number in each.paragraphs or (0,):
                cited = places.setdefault(each.source, {}).setdefault(number, [])
                cited.append(f"{path}:{citation.line}")
    return places


def _changed(
    source: Source, locked: Mapping[str, str], places: Mapping[int, list[str]]
) -> list[Problem]:
    """Report cited paragraphs whose words have changed or moved since the lock was written."""
    current = _current(source)
    now_at: dict[str, str] = {}
    for anchor, print_ in current.items():
        now_at.setdefault(print_, anchor)
    found, old_numbers = [], []
    for number, cited in sorted(places.items()):
        old = locked.get(f"para_{number}")
        if old is None or current.get(f"para_{number}") == old:
            continue
        old_numbers.append(number)
        found.append(f"{_fate(number, now_at.get(old))}: cited in {', '.join(_once(cited))}")
    if not found:
        return []
    numbers = ", ".join(map(str, old_numbers))
    what = f"paragraphs that are cited have changed since the lock was written: {numbers}"
    hint = "\n".join(
        [
            *found,
            f"If the source is right, mend these citations and put this into {_path(source)}:",
            lock_text(source).rstrip("\n"),
        ]
    )
    return [Problem(source.path, _line(source, old_numbers[0]), "paragraph-changed", what, hint)]


def _fate(number: int, anchor: str | None) -> str:
    """Say what became of a paragraph."""
    if anchor is None:
        return f"paragraph {number} has other words, or is gone"
    if "nn" in anchor:
        return f"paragraph {number} has no number any more ({anchor})"
    return f"paragraph {number} is now paragraph {anchor.removeprefix('para_')}"


def _once(cited: list[str]) -> list[str]:
    return list(dict.fromkeys(cited))


def _line(source: Source, number: int) -> int:
    paragraph = source.paragraph(number)
    return paragraph.line if paragraph else 1


def _path(source: Source) -> str:
    return f"{source.path.removesuffix('.md')}.lock"


def _unlocked(source: Source) -> Problem:
    """Print the lock, ready to paste."""
    missing = "is missing" if source.lock is None else "does not list every paragraph"
    what = f"the lock {_path(source)}, which notices when paragraphs move, {missing}"
    hint = f"Put these lines into {_path(source)}:\n{lock_text(source).rstrip()}"
    return Problem(source.path, 1, "source-unlocked", what, hint)
