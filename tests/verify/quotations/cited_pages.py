"""Pages for tests: HTML in which each `@` stands for a citation, which readers see as `(7)`."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import count
from typing import Any

from hooks.link.page.page_reader import read_page
from hooks.link.page.page_text import Insert, PageText
from hooks.model.entities import Organization, Person
from hooks.verify.quotations.units import (
    CitationToken,
    Reading,
    Unit,
    find_tokens,
    find_units,
    read,
)
from tests.builders import link_text

SHOWN = "(7)"


def page_text(html: str) -> PageText:
    """Read HTML."""
    made, chars = "", []
    numbers = count(0xF0000)
    for sign in html:
        if sign == "@":
            chars.append(chr(next(numbers)))
        made += chars[-1] if sign == "@" else sign
    return read_page(made, {char: Insert("[@a]", SHOWN, SHOWN) for char in chars})


def tokens_of(page: PageText) -> tuple[CitationToken, ...]:
    """Find the citations of a page."""
    return find_tokens(page, {char: SHOWN for _, char in page.tokens})


def units_of(html: str) -> tuple[PageText, Sequence[Unit]]:
    """Read HTML and cut it into units."""
    page = page_text(html)
    return page, find_units(page, tokens_of(page))


def reading_of(
    html: str,
    *entities: Person | Organization,
    **meta: Any,  # noqa: ANN401 - as YAML has it
) -> tuple[Reading, Sequence[Unit]]:
    """Link HTML, read it as it is checked, and cut it into units."""
    page, units = units_of(html)
    linked = link_text(html.replace("@", SHOWN), *entities, meta=meta)
    return read(replace(linked, page=page), tokens_of(page)), units
