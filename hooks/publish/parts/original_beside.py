"""The original beside the words of a source that nobody has checked: in the preview alone.

What was received is shown as text, escaped, or as pictures that we draw; nothing of it is run.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from markupsafe import Markup

from hooks.add.formats.page_pictures import page_pictures
from hooks.model.sources import Source
from hooks.publish.parts.fragments import render
from hooks.read.source_files import original_content
from hooks.verify.texts.original_text import original_places

_TAG = re.compile(r"<(/?)(?:p|h[2-4]|ul|table|blockquote)\b[^>]*>")
_ID = re.compile(r'\bid="([^"]+)"')
_PAGE_END = "\f"


def original_beside(source: Source, words: str) -> tuple[str, dict[str, bytes]]:
    """Give the words with the original beside them, and the pictures, by their file names.

    With pictures a row is a page, otherwise a paragraph, a heading, a list or a table.
    """
    text, places = original_places(source)
    is_pdf, original = source.meta.original.lower().endswith(".pdf"), source.original
    drawn = page_pictures(original_content(original)) if is_pdf and original else ()
    pictures = {f"page-{number}.png": picture for number, picture in enumerate(drawn, 1)}
    rows = list(_rows(words, text, places, by_page=bool(pictures)))
    ends = [*(start for _, start in rows[1:]), len(text)]
    starts = [0, *ends[:-1]]  # what stands before the first words stands beside them
    beside = []
    for number, ((html, _), start, end) in enumerate(zip(rows, starts, ends, strict=True), 1):
        is_last = number == len(rows)
        first = 1 + text.count(_PAGE_END, 0, start)
        last = text.count(_PAGE_END, 0, end) + is_last
        pages = list(pictures)[first - 1 : None if is_last else max(first, last)]
        beside.append(
            {"html": Markup(html), "text": text[start:end].strip(), "pages": pages}  # noqa: S704 - made by read/ and link/, which escape
        )
    return render("original_beside.html", source=source, rows=beside), pictures


def _rows(
    words: str, text: str, places: dict[str, int], *, by_page: bool
) -> Iterator[tuple[str, int]]:
    """Yield pieces of the words, and where what stands beside each begins in the original."""
    cuts, starts = [0], [0]
    page = 0
    for block in _top_blocks(words):
        known = [places[each] for each in _ID.findall(words[slice(*block)]) if each in places]
        if not known:
            continue
        at = _with_sign(text, known[0])
        here = text.count(_PAGE_END, 0, at)
        if block[0] > cuts[-1] and (here > page if by_page else at > starts[-1]):
            cuts.append(block[0])
            starts.append(at)
        page = here
    for (start, end), at in zip(pairwise([*cuts, len(words)]), starts, strict=True):
        yield words[start:end], at


def _with_sign(text: str, at: int) -> int:
    """Go back to the beginning of a line where only a bullet stands before the words."""
    line = max(text.rfind(each, 0, at) for each in ("\n", _PAGE_END)) + 1
    return at if any(map(str.isalnum, text[line:at])) else line


def _top_blocks(html: str) -> Iterator[tuple[int, int]]:
    """Yield where each block begins and ends that stands in no other."""
    depth = start = 0
    for tag in _TAG.finditer(html):
        if not tag[1]:
            start = tag.start() if depth == 0 else start
            depth += 1
        else:
            depth -= 1
            if depth == 0:
                yield start, tag.end()
