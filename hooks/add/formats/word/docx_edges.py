"""The heads and feet of a Word file, and what it says of itself."""

import re
from collections.abc import Iterator
from typing import Any

_PAGE_NUMBER = re.compile(r"(?i)page\W*\d.*|\d+")


def find_edges(document: Any) -> tuple[list[Any], list[Any]]:  # noqa: ANN401 - python-docx has no common type for heads and feet
    """Find the paragraphs of heads and feet, each once: of the first page's head, of all others."""
    letterhead: list[Any] = []
    others: list[Any] = []
    seen = {""}
    for at, edge in enumerate(each for section in document.sections for each in _edges(section)):
        if edge.is_linked_to_previous:
            continue
        words = "".join(edge._element.itertext()).strip()  # noqa: SLF001 - has no public name
        if words not in seen:
            is_letterhead = at == 0 and not _PAGE_NUMBER.fullmatch(words)
            (letterhead if is_letterhead else others).extend(edge._element)  # noqa: SLF001 - as above
        seen.add(words)
    return letterhead, others


def _edges(section: Any) -> Iterator[Any]:  # noqa: ANN401 - as above
    """Yield the heads and feet of a section, each first that of its first page, if it has one."""
    has_first = section.different_first_page_header_footer
    yield from ([section.first_page_header] if has_first else []) + [section.header]
    yield from ([section.first_page_footer] if has_first else []) + [section.footer]


def properties(document: Any) -> dict[str, str]:  # noqa: ANN401 - as above
    """Give what the file says of itself."""
    core = document.core_properties
    found = {"title": core.title, "author": core.author, "language": core.language}
    if core.created:
        found["date"] = core.created.date().isoformat()
    return {key: value for key, value in found.items() if value}
