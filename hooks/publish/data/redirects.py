"""Redirects: where a page used to stand, a page that leads to where it stands now."""

import posixpath
import re
from collections.abc import Callable, Collection, Iterator, Mapping

from hooks.edition.edition import Edition
from hooks.problems import Problem, plain_line
from hooks.publish.parts.descriptions import page_name
from hooks.publish.parts.fragments import render

SETTINGS = "mkdocs.yml"
_FILES = re.compile(
    r"\.(?:xml|json|jsonld|csv|html|gz)(?:\.md$|/)|^(?:sources/originals|pagefind)\b"
)
"""Where the site has files and never pages."""


def redirect_paths(redirects: Mapping[str, str], pages: Collection[str]) -> dict[str, str]:
    """Give the path on the site of each redirect that can be made, and the page that it leads to.

    `pages` are the `src_uri` of all pages.
    """
    return {_place(old): new for old, new, wrong in _judged(redirects, pages) if not wrong}


def redirects(edition: Edition, pages: Collection[str]) -> Iterator[tuple[str, str]]:
    """Yield the path and the HTML of each redirect."""
    for place, there in redirect_paths(edition.imprint.redirects, pages).items():
        html = render(
            "redirect.html",
            href=edition.addresses.href(place, there),
            canonical=edition.absolute(there) if edition.addresses.root else "",
            title=page_name(edition, there),
            language=edition.imprint.language,
        )
        yield place, f"{html}\n"


def redirect_problems(
    redirects: Mapping[str, str],
    pages: Collection[str],
    line_of: Callable[[str], int] = lambda _: 1,
) -> list[Problem]:
    """Report redirects that cannot be made; `line_of` gives the line of one by its old path."""
    return [
        Problem(
            SETTINGS,
            line_of(old),
            "site-build",
            f"the redirect from “{old}” to “{new}” cannot be made: {wrong}",
            "Below `redirects`, write the old and the new path below docs/, such as "
            "`briefings/old.md: briefings/new.md`.",
        )
        for old, new, wrong in _judged(redirects, pages)
        if wrong
    ]


def _judged(redirects: Mapping[str, str], pages: Collection[str]) -> Iterator[tuple[str, str, str]]:
    """Yield old path, new path, and in words what is wrong with the redirect, "" for nothing."""
    taken = {_place(page): f"there is a page “{page}”" for page in pages} if redirects else {}
    for old, new in redirects.items():
        place = _place(old)
        wrong = _no_page(old) or taken.get(place, "")
        yield old, new, wrong or ("" if new in pages else f"there is no page “{new}”")
        taken.setdefault(place, f"“{old}” leads elsewhere already")


def _no_page(old: str) -> str:
    """Say that a path cannot be that of a page, or that something else is published there."""
    tidy = posixpath.normpath(old) == old and not old.startswith(("/", ".."))
    if not old.endswith(".md") or not tidy or "\\" in old or plain_line(old) != old:
        return f"“{old}” is not the path of a page"
    return f"files stand at “{old}”" if _FILES.search(old) else ""


def _place(old: str) -> str:
    """Give the file that a page would be: `x.md` as `x/index.html`."""
    stem = old.removesuffix(".md")
    folder, _, name = stem.rpartition("/")
    if name in {"index", "README"}:
        return posixpath.join(folder, "index.html")
    return f"{stem}/index.html"
