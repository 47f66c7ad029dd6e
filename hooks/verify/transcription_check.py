"""Transcriptions compared with their originals, word by word (`DESIGN.md`, section 4)."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from html import unescape
from typing import TYPE_CHECKING

from hooks.problems import Problem
from hooks.read.source_files import needs_text
from hooks.read.words.whitespace import collapse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hooks.model.site import Site
    from hooks.model.sources import Correction, Original, Source

_BULLETS = frozenset("-*•‣⁃◦▪▫●○■□·–—\uf0b7")  # noqa: RUF001  # signs meant as they are
_TAG = re.compile(r"<[^>]*>")
_PAGE_END = "\f"
_AROUND = 6
_LONGEST = 80
_DIFFERS = "source-text-differs"
_CORRECTION_HINT = (
    "Give the words just as they stand there, with so many around them that they occur once."
)
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
            problems += _compare(source, source.original)
    return problems


def original_pages(source: Source) -> dict[str, int]:
    """Give the page of the original on which each block begins, by its anchor.

    From the form feeds of the extracted text of a PDF; empty where it has none, or where the two
    texts are not the same.
    """
    original = source.original
    if not original or _PAGE_END not in (original.extracted or ""):
        return {}
    text = _corrected(source, original)
    if not isinstance(text, str):
        return {}
    pages = [page for page, words in enumerate(text.split(_PAGE_END), 1) for _ in _words(words)]
    beside, place = _aligned(_words(_rendered(source)), _words(text))
    found: dict[str, int] = {}
    at = 0
    for block in () if place or not pages else source.blocks:
        if at < len(beside):
            found[block.anchor] = pages[min(beside[at], len(pages) - 1)]
        at += len(block.text.split())
    return found


def _unchecked(source: Source) -> Problem:
    what = "nobody has read this transcription against the original"
    hint = "When somebody has, delete the line “checked: false”."
    return Problem(source.path, source.lines.at("checked"), "source-unchecked", what, hint)


def _checksums(source: Source, original: Original) -> Iterator[Problem]:
    """Compare the checksums in the front matter with those of the files."""
    files = [("sha256", source.meta.sha256, original.name, original.content)]
    if original.extracted is not None:
        text = original.extracted.encode()
        files.append(("text_sha256", source.meta.text_sha256, f"{original.name}.txt", text))
    for key, declared, name, content in files:
        actual = hashlib.sha256(content).hexdigest()
        if declared is not None and declared != actual:
            what = f"“{name}” is not the file that “{key}” was taken of: it has changed"
            hint = (
                "Put the file back as it was received. If the change was meant, write:\n"
                f"{key}: {actual}"
            )
            line = source.lines.at(key)
            yield Problem(source.path, line, "source-original-changed", what, hint)


def _compare(source: Source, original: Original) -> list[Problem]:
    """Find the first place where the two texts part."""
    text = _corrected(source, original)
    if not isinstance(text, str):
        return [text] if text else []
    ours, theirs = _words(_rendered(source)), _words(text)
    _, place = _aligned(ours, theirs)
    return [_differs(source, ours, theirs, place)] if place else []


def _corrected(source: Source, original: Original) -> str | Problem | None:
    """Give the text to compare with, its corrections applied."""
    text = _text_of(source, original)
    if not isinstance(text, str):
        return text
    for at, correction in enumerate(source.meta.corrections):
        text, wrong = _correct(text, correction)
        if wrong:
            line = source.lines.at("corrections", at, "original")
            return Problem(source.path, line, _DIFFERS, wrong, _CORRECTION_HINT)
    return text


def _text_of(source: Source, original: Original) -> str | Problem | None:
    """Give the text to compare with; None where reading has reported why there is none."""
    if original.extracted is not None:
        return _plain(original.extracted)
    if needs_text(original.name):
        return None
    encoding = source.meta.original_encoding
    try:
        return _plain(original.content.decode(encoding))
    except LookupError:
        return None
    except ValueError:
        what = f"the original “{original.name}” is not written in the encoding {encoding}"
        hint = "Say which it is. For files of older Windows programs:\noriginal_encoding: cp1252"
        line = source.lines.at("original_encoding")
        return Problem(source.path, line, _DIFFERS, what, hint)


def _plain(text: str) -> str:
    """Take away what no reader sees; NUL cannot stand in HTML and is shown as U+FFFD."""
    return unicodedata.normalize("NFC", text.removeprefix("\ufeff").replace("\0", "\ufffd"))


def _correct(text: str, correction: Correction) -> tuple[str, str]:
    """Apply a correction to the text of the original, or say what is wrong with it."""
    words = unicodedata.normalize("NFC", correction.original).split()
    pattern = re.compile(r"\s+".join(re.escape(word) for word in words))
    found = pattern.search(text)
    shown = _short(collapse(correction.original))
    if not found:
        return text, f"the words of a correction, “{shown}”, do not stand in the original"
    if pattern.search(text, found.start() + 1):
        return text, f"the words of a correction, “{shown}”, stand in the original more than once"
    transcribed = unicodedata.normalize("NFC", correction.transcribed)
    if _PAGE_END in found[0]:
        transcribed = _with_page_end(transcribed, found)
    return text[: found.start()] + transcribed + text[found.end() :], ""


def _with_page_end(transcribed: str, found: re.Match[str]) -> str:
    """Keep the end of a page within a correction, in front of as many words as follow it there."""
    words, text = transcribed.split(), found.string
    at = len(words) - len(found[0].rpartition(_PAGE_END)[2].split())
    if 0 < at < len(words):
        return f"{' '.join(words[:at])}{_PAGE_END}{' '.join(words[at:])}"
    if at <= 0:
        parts = text[: found.start()][-1:].isspace()
        return f"{_PAGE_END}{transcribed}" if parts else transcribed
    return f"{transcribed}{_PAGE_END}" if text[found.end() :][:1].isspace() else transcribed


def _rendered(source: Source) -> str:
    """Give the text of the body as readers see it; blocks, cells and `<br>` end a line."""
    return unicodedata.normalize("NFC", unescape(_TAG.sub("\n", source.html)))


def _words(text: str) -> list[tuple[str, bool]]:
    """List the words, and for each whether it is a bullet at the start of a line."""
    words = []
    for line in text.splitlines():
        leading = True
        for word in line.split():
            leading = leading and word in _BULLETS
            words.append((word, leading))
    return words


def _aligned(
    ours: list[tuple[str, bool]], theirs: list[tuple[str, bool]]
) -> tuple[list[int], tuple[int, int] | None]:
    """Give the word of theirs beside each of ours, and where the two texts part.

    Both as the numbers of words; bullets may stand in either.
    """
    beside: list[int] = []
    there = 0
    while len(beside) < len(ours) or there < len(theirs):
        here = len(beside)
        if here < len(ours) and there < len(theirs) and ours[here][0] == theirs[there][0]:
            beside.append(there)
            there += 1
        elif here < len(ours) and ours[here][1]:
            beside.append(there)
        elif there < len(theirs) and theirs[there][1]:
            there += 1
        else:
            return beside, (here, there)
    return beside, None


def _differs(
    source: Source,
    ours: list[tuple[str, bool]],
    theirs: list[tuple[str, bool]],
    place: tuple[int, int],
) -> Problem:
    """Quote both texts around the place where they part."""
    here, there = place
    what = (
        f"the transcription has {_around(ours, here)} "
        f"where the original has {_around(theirs, there)}"
    )
    return Problem(source.path, _line_of(source, here), _DIFFERS, what, _DIFFERS_HINT)


def _around(words: list[tuple[str, bool]], at: int) -> str:
    """Quote the words around a place."""
    start, end = max(0, at - _AROUND), at + _AROUND + 1
    quoted = " ".join(_short(word) for word, _ in words[start:end])
    before, after = "… " if start else "", " …" if end < len(words) else ""
    ending = " and then ends" if at >= len(words) else ""
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


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
