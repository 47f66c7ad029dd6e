"""The frame of a page: what many pages have alike is filled in once, and nothing stands idle in it.

Sections, menu and foot lead from each page to the same pages; what differs is where the page
itself stands. So each of these is kept for all pages that stand alike. Templates are indented for
those who read them; pages are not.
"""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from jinja2 import Environment, FileSystemLoader, pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from hooks.publish.host.host_types import HostPage

_NAME = re.compile(r"[^/]+(?=/?$)")
"""That of a page, or of the folder which stands for it."""
Standing = tuple[str | None, ...]
"""Pages of one standing see the sections alike: from the same place, with the same one marked."""

_SIGN = re.compile(r'class="([a-z-]+)|<(?:table|pre)\b|style="')
_LISTS = frozenset(
    "cited-sources companions facts filter index mentioned named offices posts".split()
)
_OVERVIEWS = frozenset("made moments picture".split())
_NOTED = frozenset("notes previews".split())


@dataclass(frozen=True, slots=True)
class Needs:
    """What of ours a page loads besides the frame: what only some pages hold, these alone load."""

    sheets: list[str]
    scripts: list[str]
    styles: bool
    """Whether it has styles of its own, as cells of Markdown have that stand to the right."""


def needs(page: HostPage | None) -> Needs:
    """Say what a page loads, by what its text holds."""
    text = page.content or "" if page else ""
    found = {sign[1] or sign[0] for sign in _SIGN.finditer(text)}
    sheets = {
        "document": "document" in found,
        "site": True,
        "evidence": bool(text) and "search" not in found,
        "lists": not found.isdisjoint(_LISTS),
        "overviews": not found.isdisjoint(_OVERVIEWS),
        "pictures": "picture" in found,
        "tables": "stacked" in found,
    }
    scripts = {
        "previews": not found.isdisjoint(_NOTED),
        "copying": "document" in found,
        "tables": not found.isdisjoint(("<table", "<pre")),
        "filter": "filter" in found,
        "commitments": page is not None and page.file.src_uri == "commitments.md",
    }
    return Needs(
        [f"assets/stylesheets/{name}.css" for name, asked in sheets.items() if asked],
        [f"assets/javascripts/{name}.js" for name, asked in scripts.items() if asked],
        'style="' in found,
    )


def tight(html: str) -> Markup:
    """Take indents and empty lines out of a part of the frame, where no white space counts."""
    lines = (line.strip() for line in html.split("\n"))
    return Markup("\n".join(filter(None, lines)))  # noqa: S704 - what it was given


def prepared(env: Environment, folders: Sequence[str], changed: Mapping[str, str]) -> Environment:
    """Get the host's templates ready: text is text, and what pages have alike is kept.

    They are looked for in all `folders` of the theme. `changed` has the day of the last change of
    each page, for the sitemap.
    """
    env.globals.update(changed=changed, kept=_keeper(), needs=needs)
    env.filters["tight"] = tight
    loader = FileSystemLoader(folders)
    return env.overlay(loader=loader, autoescape=True, trim_blocks=True, lstrip_blocks=True)


def standing(page: HostPage | None, sections: Collection[str]) -> Standing:
    """Say where a page stands among the sections, given by their addresses.

    >>> class Source:
    ...     url, parent = "sources/lee-2019/", None
    >>> standing(Source, {"sources/", "about/data/"})
    ('sources//', None)
    """
    if page is None:
        return ()
    if any(each.startswith(page.url) for each in sections):
        return (page.url,)
    return (_NAME.sub("", page.url), getattr(page.parent, "url", None))


def _keeper() -> Callable[..., str]:
    """Make what fills in a part of the frame once for each standing; `more` is what it needs."""
    known: dict[tuple[object, ...], str] = {}

    @pass_context
    def kept(context: Context, *more: str, caller: Callable[[], str]) -> str:
        sections = [each.url for each in context["nav"].pages]
        key = (standing(context["page"], sections), *more)
        if key not in known:
            known[key] = tight(caller())
        return known[key]

    return kept
