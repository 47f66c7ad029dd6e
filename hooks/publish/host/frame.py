"""The frame of a page: what many pages have alike is filled in once.

Sections, menu and foot lead from each page to the same pages; what differs is where the page
itself stands. So each of these is kept for all pages that stand alike.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence

from jinja2 import Environment, FileSystemLoader, pass_context
from jinja2.runtime import Context

from hooks.publish.host.host_types import HostPage

_NAME = re.compile(r"[^/]+(?=/?$)")
"""That of a page, or of the folder which stands for it."""
Standing = tuple[str | None, ...]
"""Pages of one standing see the sections alike: from the same place, with the same one marked."""


def prepared(env: Environment, folders: Sequence[str], changed: Mapping[str, str]) -> Environment:
    """Get the host's templates ready: text is text, and what pages have alike is kept.

    They are looked for in all `folders` of the theme. `changed` has the day of the last change of
    each page, for the sitemap.
    """
    env.globals.update(changed=changed, kept=_keeper())
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
            known[key] = caller()
        return known[key]

    return kept
