"""The heads and feet of a Word file, and what it says of itself."""

import re
from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True)
class Edges:
    """Heads and feet: that of the first page, and all others."""

    first: list[Any] = field(default_factory=list)
    others: list[Any] = field(default_factory=list)


def find_edges(document: Any) -> Edges:  # noqa: ANN401 - python-docx is optional, so untyped
    """Find the heads and feet of all sections, each once."""
    edges = Edges()
    seen = set()
    for at, section in enumerate(document.sections):
        has_first = section.different_first_page_header_footer
        heads = ([section.first_page_header] if has_first else []) + [section.header]
        feet = ([section.first_page_footer] if has_first else []) + [section.footer]
        for number, edge in enumerate([*heads, *feet]):
            if edge.is_linked_to_previous:
                continue
            words = "".join(edge._element.itertext()).strip()  # noqa: SLF001 - has no public name
            if words and words not in seen:
                seen.add(words)
                is_first = (
                    at == 0 and number == 0 and not re.fullmatch(r"(?i)page\W*\d.*|\d+", words)
                )
                (edges.first if is_first else edges.others).extend(edge._element)  # noqa: SLF001 - as above
    return edges


def properties(document: Any) -> dict[str, str]:  # noqa: ANN401 - as above
    """Give what the file says of itself."""
    core = document.core_properties
    found = {"title": core.title, "author": core.author, "language": core.language}
    if core.created:
        found["date"] = core.created.date().isoformat()
    return {key: value for key, value in found.items() if value}
