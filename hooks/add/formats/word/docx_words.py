"""The words of one paragraph of a Word file, as readers see them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from hooks.add.formats.encoding import normalized
from hooks.add.formats.word.docx_elements import W, value
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
_ODDITIES = {
    **dict.fromkeys((f"{W}{name}" for name in ("del", "ins", "moveFrom", "moveTo")), "changes"),
    f"{W}commentReference": "comments",
    "{http://schemas.openxmlformats.org/drawingml/2006/picture}pic": "pictures",
}


@dataclass(slots=True)
class Words:
    """What a paragraph holds."""

    lines: list[str] = field(default_factory=list)
    boxes: list[Any] = field(default_factory=list)
    """Text boxes that hang on it."""
    oddities: set[str] = field(default_factory=set)
    """What a human must look at: `changes`, `comments`, `hidden`, `pictures`."""
    is_bold: bool = False
    """Whether all its words are bold."""


def read_words(paragraphs: Sequence[Any], numbers: dict[tuple[str, str], int]) -> Words:
    """Read a paragraph, or several as one, where a tracked change deletes the ends of the first.

    `numbers` are those of the notes, by part and id; they go on counting.
    """
    words = Words()
    text = "".join(piece for each in paragraphs for piece in _texts(each, words, numbers))
    clean = normalized(text.replace("\xad", ""))
    words.lines = [" ".join(line.split()) for line in clean.split("\n") if line.strip()]
    runs = [
        run for each in paragraphs for run in each.iter(f"{W}r") if "".join(run.itertext()).strip()
    ]
    words.is_bold = bool(runs) and all(_is_on(run, "b") for run in runs)
    return words


def _texts(element: Any, words: Words, numbers: dict[tuple[str, str], int]) -> Iterator[str]:  # noqa: ANN401, C901 - one case for each element of Word's
    """Yield the pieces of text within an element, in order."""
    for child in element:
        tag = child.tag
        if tag in _ODDITIES:
            words.oddities.add(_ODDITIES[tag])
        if tag in _LEFT_OUT:
            continue
        if tag in {f"{W}t", f"{_M}t"}:
            yield child.text or ""
        elif tag in _SIGNS:
            yield _SIGNS[tag]
        elif tag == f"{W}br":
            yield "\n" if child.get(f"{W}type", "textWrapping") == "textWrapping" else " "
        elif tag == f"{W}sym":
            yield _symbol(child.get(f"{W}char", ""))
        elif tag in _NOTES:
            key = (_NOTES[tag], child.get(f"{W}id", ""))
            yield raised(str(numbers.setdefault(key, len(numbers) + 1)))
        elif tag == f"{W}txbxContent":
            words.boxes.append(child)
        elif tag == f"{_MC}AlternateContent":
            yield from _texts(child[:1], words, numbers)  # the same again follows for old programs
        elif tag == f"{W}r" and _is_on(child, "vanish"):
            words.oddities.add("hidden")
        else:
            inner = "".join(_texts(child, words, numbers))
            is_raised = value(child, "rPr/vertAlign") == "superscript"
            yield raised(inner) if is_raised else inner


def _symbol(code: str) -> str:
    try:
        return chr(int(code, 16))
    except (ValueError, OverflowError):
        return "\ufffd"


def _is_on(run: Any, name: str) -> bool:  # noqa: ANN401 - lxml
    """Say whether a run has a property."""
    return value(run, f"rPr/{name}", "0", "true") not in {"false", "0", "off"}
