"""Fragments: pieces of HTML that the generator adds to a page, and what they bring along."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import jinja2
from markupsafe import Markup, escape

from hooks.edition.edition import Edition
from hooks.link.page.anchors import unique
from hooks.model.key_lines import KeyPath

LONG = 30
"""How many entries a list shows at once; a longer one is cut into parts."""
FOLDED = 100
"""How many entries a list may have before its parts open only when they are asked for."""
_FOLDER = Path(__file__).parents[1] / "templates"


@dataclass(frozen=True, slots=True)
class TocItem:
    """An entry of the table of contents."""

    anchor: str
    title: str
    """Plain text."""
    level: int = 2


@dataclass(frozen=True, slots=True)
class Section:
    """A generated section of a page."""

    anchor: str
    """The wish; another one is found where the page already has it."""
    title: str
    """Plain text."""
    html: str
    anchors: tuple[str, ...] = ()
    """The ids that the HTML holds."""
    parts: tuple[TocItem, ...] = ()
    """Those of them that the table of contents names."""
    searched: bool = True
    """Whether search finds it; what repeats words of other pages is left out."""


@dataclass(frozen=True, slots=True)
class Fragment:
    """A page, or what is generated for it."""

    html: str = ""
    headings: tuple[TocItem, ...] = ()
    anchors: frozenset[str] = field(default_factory=frozenset)
    """The ids that the HTML holds."""
    head: str = ""
    """What goes into the head of the page."""
    searched: str = ""
    """Of the HTML what search finds."""


def render(template: str, **values: object) -> Markup:
    """Fill in a template; every value is escaped unless it is markup already."""
    return Markup(_template(template).render(values))  # noqa: S704 - escaped by Jinja


def linked(edition: Edition, place: KeyPath, text: str) -> Markup:
    """Give words of the data of a page with the links of their names."""
    found = edition.words.get(place)
    return escape(text) if found is None else Markup(found)  # noqa: S704 - escaped before


def append(found: Iterable[Section | None], taken: Collection[str]) -> Fragment:
    """Give each section its heading, with an anchor that the page does not have yet.

    None stands for a section that the page does not need.
    """
    sections = [section for section in found if section]
    used = set(taken)
    parts: list[str] = []
    searched: list[str] = []
    headings: list[TocItem] = []
    for section in sections:
        used.update(section.anchors)
    for section in sections:
        anchor = unique(section.anchor, used)
        used.add(anchor)
        headings += [TocItem(anchor, section.title), *section.parts]
        html = Markup(section.html)  # noqa: S704 - made by `render`
        parts.append(render("section.html", anchor=anchor, section=section, html=html))
        searched += parts[-1:] if section.searched else []
    anchors = frozenset(used - set(taken))
    return Fragment("\n".join(parts), tuple(headings), anchors, searched="\n".join(searched))


@cache
def _template(name: str) -> jinja2.Template:
    template = _environment().get_template(name)
    template.globals = dict(template.globals)  # of its several, which are gone through each time
    return template


@cache
def _environment() -> jinja2.Environment:
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(_FOLDER),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        auto_reload=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )
