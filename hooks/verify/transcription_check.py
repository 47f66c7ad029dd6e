"""Transcriptions compared with their originals, word by word (`DESIGN.md`, section 4)."""

import hashlib
from collections.abc import Iterator

from hooks.model.site import Site
from hooks.model.sources import Original, Source
from hooks.problems import Problem
from hooks.verify.texts.original_text import (
    DIFFERS,
    OriginalText,
    Word,
    aligned,
    corrected,
    rendered,
    short,
    words,
)

_AROUND = 6
_DIFFERS_HINT = (
    "Make the transcription the same, word for word. Where it departs on purpose, say so in the "
    "front matter under “corrections”: original, transcribed, reason."
)


def check_transcriptions(site: Site) -> list[Problem]:
    """Report originals that have changed, and transcriptions that differ from theirs."""
    problems = []
    for source in site.sources.values():
        if not source.meta.checked:
            problems.append(_unchecked(source))
        if source.original:
            problems += _checksums(source, source.original)
            problems += _compare(source)
    return problems


def _unchecked(source: Source) -> Problem:
    what = "nobody has read this transcription against the original"
    hint = "make serve shows both side by side. When all is read, delete “checked: false”."
    return Problem(source.path, source.lines.at("checked"), "source-unchecked", what, hint)


def _checksums(source: Source, original: Original) -> Iterator[Problem]:
    """Compare the checksums in the front matter with those of the files."""
    files = [("sha256", source.meta.sha256, original.name, original.sha256)]
    if original.extracted is not None:
        text = original.extracted.encode(errors="replace")  # as `add` writes it
        digest = hashlib.sha256(text).hexdigest()
        files.append(("text_sha256", source.meta.text_sha256, f"{original.name}.txt", digest))
    for key, declared, name, actual in files:
        if declared is not None and declared != actual:
            what = f"“{name}” is not the file that “{key}” was taken of: it has changed"
            hint = (
                "Put the file back as it was received. If the change was meant, write:\n"
                f"{key}: {actual}"
            )
            line = source.lines.at(key)
            yield Problem(source.path, line, "source-original-changed", what, hint)


def _compare(source: Source) -> Iterator[Problem]:
    """Quote both texts around the first place where they part."""
    known = corrected(source)
    if not isinstance(known, OriginalText):
        yield from [known] if known else []
        return
    text = rendered(source)
    if text.split() == known.text.split():
        return
    ours, theirs = words(text), words(known.text)
    _, place = aligned(ours, theirs)
    if place:
        here, there = _around(ours, place[0]), _around(theirs, place[1])
        what = f"the transcription has {here} where the original has {there}"
        yield Problem(source.path, _line_of(source, place[0]), DIFFERS, what, _DIFFERS_HINT)


def _around(text: list[Word], at: int) -> str:
    """Quote the words around a place."""
    start, end = max(0, at - _AROUND), at + _AROUND + 1
    quoted = " ".join(short(word) for word, _ in text[start:end])
    before, after = "… " if start else "", " …" if end < len(text) else ""
    ending = " and then ends" if at >= len(text) else ""
    return f"“{before}{quoted}{after}”{ending}" if quoted else "no words"


def _line_of(source: Source, word: int) -> int:
    """Find the line of the block that holds a word, counted from the first of the body."""
    line = 1
    for block in source.blocks:
        line = block.line
        word -= len(block.text.split())
        if word < 0:
            break
    return line
