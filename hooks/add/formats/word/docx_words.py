"""The words of one paragraph of a Word file, as readers see them."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from hooks.add.formats.word.docx_numbering import W
from hooks.add.lines.line_signs import raised

_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_LEFT_OUT = {
    f"{W}{name}" for name in ("del", "moveFrom", "instrText", "delText", "pPr", "rPr", "rt")
}
_SIGNS = {
    f"{W}tab": " ",
    f"{W}ptab": " ",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "\u2011",
}
_NOTES = {f"{W}footnoteReference": "footnotes", f"{W}endnoteReference": "endnotes"}


@dataclass(slots=True)
class Words:
    """What a paragraph holds."""

    lines: list[str] = field(default_factory=list)
    boxes: list[Any] = field(default_factory=list)
    """Text boxes that hang on it."""
    notes: list[tuple[str, str]] = field(default_factory=list)
    """The part and the id of each of its footnotes and endnotes."""
    oddities: set[str] = field(default_factory=set)
    """What a human must look at: `changes`, `hidden`, `pictures`."""
    is_bold: bool = False
    """Whether all its words are bold."""
    goes_on: bool = False
    """Whether its end was deleted in a tracked change, so that the next one goes on in it."""

    is_spaced: tuple[bool, bool] = (False, False)
    """Whether white space stands at its beginning, and at its end."""

    def joined(self, after: "Words") -> "Words":
        """Put the next paragraph to one whose end was deleted."""
        lines = [*self.lines]
        if lines and after.lines:
            joint = " " if self.is_spaced[1] or after.is_spaced[0] else ""
            lines[-1:] = [f"{lines[-1]}{joint}{after.lines[0]}", *after.lines[1:]]
        return Words(
            lines or after.lines,
            [*self.boxes, *after.boxes],
            [*self.notes, *after.notes],
            self.oddities | after.oddities,
            self.is_bold and after.is_bold,
            after.goes_on,
            (self.is_spaced[0], after.is_spaced[1]),
        )


def read_words(paragraph: Any, numbers: dict[tuple[str, str], int]) -> Words:  # noqa: ANN401 - lxml
    """Read a paragraph; `numbers` are those of the notes, which go on counting."""
    words = Words()
    text = "".join(_texts(paragraph, words, numbers))
    clean = unicodedata.normalize("NFC", text.replace("\xad", "").replace("\0", "\ufffd"))
    words.lines = [" ".join(line.split()) for line in clean.split("\n") if line.strip()]
    words.is_spaced = (clean[:1].isspace(), clean[-1:].isspace())
    runs = [run for run in paragraph.iter(f"{W}r") if "".join(run.itertext()).strip()]
    words.goes_on = paragraph.find(f"{W}pPr/{W}rPr/{W}del") is not None
    words.is_bold = bool(runs) and all(_is_on(run, "b") for run in runs)
    return words


def _texts(element: Any, words: Words, numbers: dict[tuple[str, str], int]) -> Iterator[str]:  # noqa: ANN401, C901, PLR0912 - one case for each element of Word's
    """Yield the pieces of text within an element, in order."""
    for child in element:
        tag = child.tag
        if tag in _LEFT_OUT:
            words.oddities |= {"changes"} if tag in {f"{W}del", f"{W}moveFrom"} else set()
        elif tag in {f"{W}t", f"{_M}t"}:
            yield child.text or ""
        elif tag in _SIGNS:
            yield _SIGNS[tag]
        elif tag == f"{W}br":
            yield "\n" if child.get(f"{W}type", "textWrapping") == "textWrapping" else " "
        elif tag == f"{W}sym":
            yield _symbol(child.get(f"{W}char", ""))
        elif tag in _NOTES:
            key = (_NOTES[tag], child.get(f"{W}id", ""))
            number = numbers.setdefault(key, len(numbers) + 1)
            words.notes.append(key)
            yield raised(str(number))
        elif tag == f"{W}commentReference":
            words.oddities.add("comments")
        elif tag == f"{W}txbxContent":
            words.boxes.append(child)
        elif tag == f"{_MC}AlternateContent":
            yield from _texts(child[:1], words, numbers)  # the same again follows for old programs
        elif tag == f"{W}r" and _is_on(child, "vanish"):
            words.oddities.add("hidden")
        else:
            if tag in {f"{W}ins", f"{W}moveTo"}:
                words.oddities.add("changes")
            elif isinstance(tag, str) and tag.endswith("}pic"):
                words.oddities.add("pictures")
            inner = "".join(_texts(child, words, numbers))
            yield raised(inner) if _is_raised(child) else inner


def _is_raised(run: Any) -> bool:  # noqa: ANN401 - lxml
    found = run.find(f"{W}rPr/{W}vertAlign")
    return found is not None and found.get(f"{W}val") == "superscript"


def _symbol(code: str) -> str:
    try:
        return chr(int(code, 16))
    except (ValueError, OverflowError):
        return "\ufffd"


def _is_on(run: Any, name: str) -> bool:  # noqa: ANN401 - lxml
    """Say whether a run has a property."""
    found = run.find(f"{W}rPr/{W}{name}")
    return found is not None and found.get(f"{W}val", "true") not in {"false", "0", "off"}
