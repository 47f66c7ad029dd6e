"""The text of an original, its corrections applied, and the words of a transcription beside it.

When both have the same words is said in `DESIGN.md`, section 4 (“Faithful”). `transcription_check`
reports where they part; pages show beside each paragraph where it stands in the original.
"""

import re
import unicodedata
from bisect import bisect
from collections.abc import Sequence
from dataclasses import dataclass
from html import unescape
from itertools import chain

from hooks.model.sources import Correction, Original, Source
from hooks.problems import Problem
from hooks.read.source_files import needs_text, original_content
from hooks.read.words.typography import BULLETS
from hooks.read.words.whitespace import collapse

DIFFERS = "source-text-differs"
_TAG = re.compile(r"<[^>]*>")
_WORD = re.compile(r"\S+")
_PAGE_END = "\f"
_LONGEST = 80
_CORRECTION_HINT = (
    "Give the words just as they stand there, with so many around them that they occur once."
)

Word = tuple[str, bool]
"""A word, and whether it is a bullet at the start of a line."""


_Step = tuple[int, int, int]
"""Where a correction was applied, and how many characters it took away and put there."""


@dataclass(frozen=True, slots=True)
class OriginalText:
    """The text of an original."""

    raw: str
    """As it stands there."""
    text: str
    """With the corrections applied."""
    steps: tuple[_Step, ...] = ()

    def place(self, at: int) -> int:
        """Give where a place in `text` stands in `raw`."""
        for start, taken, put in reversed(self.steps):
            at = at + taken - put if at >= start + put else min(at, start)
        return at


def original_pages(source: Source) -> dict[str, int]:
    """Give the page of the original on which each block begins, by its anchor.

    From the form feeds of the extracted text of a PDF; empty where it has none, or where the two
    texts are not the same.
    """
    if not source.original or _PAGE_END not in (source.original.extracted or ""):
        return {}
    known, begins, is_same = _beginnings(source)
    ends = [found.start() for found in re.finditer(_PAGE_END, known.text)]
    return {anchor: bisect(ends, at) + 1 for anchor, at in begins.items()} if is_same else {}


def original_places(source: Source) -> tuple[str, dict[str, int]]:
    """Give the text of the original, and where in it each block begins, by its anchor.

    Blocks behind the first place where the two texts part have none; without a text, none has.
    """
    known, begins, _ = _beginnings(source)
    return known.raw, {anchor: known.place(at) for anchor, at in begins.items()}


def _beginnings(source: Source) -> tuple[OriginalText, dict[str, int], bool]:
    """Find where each block begins in the corrected text, and say whether all is the same."""
    known = corrected(source)
    if not isinstance(known, OriginalText):
        return OriginalText("", ""), {}, False
    starts = [found.start() for found in _WORD.finditer(known.text)]
    blocks = [block.text.split() for block in source.blocks]
    beside: Sequence[int] = range(len(starts))
    place = None
    if [*chain(*blocks)] != known.text.split():
        beside, place = aligned(words(rendered(source)), words(known.text))
    begins: dict[str, int] = {}
    at = 0
    for block, its_words in zip(source.blocks if starts else (), blocks, strict=False):
        if at < len(beside):
            begins[block.anchor] = starts[min(beside[at], len(starts) - 1)]
        at += len(its_words)
    return known, begins, place is None


def corrected(source: Source) -> OriginalText | Problem | None:
    """Give the text to compare with, its corrections applied, or what is wrong with these.

    None where there is no original, or reading has reported why it has no text.
    """
    raw = _text_of(source, source.original) if source.original else None
    if not isinstance(raw, str):
        return raw
    text, steps = raw, list[_Step]()
    for at, correction in enumerate(source.meta.corrections):
        done = _correct(text, correction)
        if isinstance(done, str):
            line = source.lines.at("corrections", at, "original")
            return Problem(source.path, line, DIFFERS, done, _CORRECTION_HINT)
        text, step = done
        steps.append(step)
    return OriginalText(raw, text, tuple(steps))


def _text_of(source: Source, original: Original) -> str | Problem | None:
    """Give the text to compare with; None where reading has reported why there is none."""
    if original.extracted is not None:
        return _plain(original.extracted)
    if needs_text(original.name):
        return None
    encoding = source.meta.original_encoding
    try:
        return _plain(original_content(original).decode(encoding))
    except LookupError:
        return None
    except ValueError:
        what = f"the original “{original.name}” is not written in the encoding {encoding}"
        hint = "Say which it is. For files of older Windows programs:\noriginal_encoding: cp1252"
        line = source.lines.at("original_encoding")
        return Problem(source.path, line, DIFFERS, what, hint)


def _plain(text: str) -> str:
    """Take away what no reader sees; NUL cannot stand in HTML and is shown as U+FFFD."""
    return unicodedata.normalize("NFC", text.removeprefix("\ufeff").replace("\0", "\ufffd"))


def _correct(text: str, correction: Correction) -> tuple[str, _Step] | str:
    """Apply a correction to the text of the original, or say what is wrong with it."""
    wanted = unicodedata.normalize("NFC", correction.original).split()
    pattern = re.compile(r"\s+".join(re.escape(word) for word in wanted))
    found = pattern.search(text)
    shown = short(collapse(correction.original))
    if not found:
        return f"the words of a correction, “{shown}”, do not stand in the original"
    if pattern.search(text, found.start() + 1):
        return f"the words of a correction, “{shown}”, stand in the original more than once"
    transcribed = unicodedata.normalize("NFC", correction.transcribed)
    if _PAGE_END in found[0]:
        transcribed = _with_page_end(transcribed, found)
    step = (found.start(), len(found[0]), len(transcribed))
    return text[: found.start()] + transcribed + text[found.end() :], step


def _with_page_end(transcribed: str, found: re.Match[str]) -> str:
    """Keep the end of a page within a correction, in front of as many words as follow it there."""
    words_put = transcribed.split()
    at = len(words_put) - len(found[0].rpartition(_PAGE_END)[2].split())
    if at > 0:
        return f"{' '.join(words_put[:at])}{_PAGE_END}{' '.join(words_put[at:])}"
    begins_word = found.string[: found.start()][-1:].isspace()
    return f"{_PAGE_END}{transcribed}" if begins_word else transcribed


def rendered(source: Source) -> str:
    """Give the text of the body as readers see it; blocks, cells and `<br>` end a line."""
    return unicodedata.normalize("NFC", unescape(_TAG.sub("\n", source.html)))


def words(text: str) -> list[Word]:
    """List the words, and for each whether it is a bullet at the start of a line."""
    found = []
    for line in text.splitlines():
        leading = True
        for word in line.split():
            leading = leading and word in {*BULLETS}
            found.append((word, leading))
    return found


def aligned(ours: list[Word], theirs: list[Word]) -> tuple[list[int], tuple[int, int] | None]:
    """Give the word of theirs beside each of ours, and where the two texts part.

    Both as the numbers of words; bullets may stand in either.
    """
    if ours == theirs:
        return list(range(len(ours))), None
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


def short(text: str) -> str:
    """Cut words that would be too long to quote."""
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
