"""Links that lead nowhere: what the host finds, in our words and their lines, and in HTML."""

import posixpath
import re
from collections.abc import Iterator
from difflib import get_close_matches
from html import unescape
from typing import Protocol
from urllib.parse import unquote, urlsplit

from hooks.edition.addresses import Addresses
from hooks.edition.page_list import generated_pages
from hooks.model.ids import ID, make_id, meant_ids
from hooks.model.pages import Page
from hooks.model.site import Site
from hooks.problems import Problem

_MESSAGE = re.compile(r"Doc file '(?P<page>[^']+)' contains [^']*'(?P<link>.*?)',? (?P<rest>.*)")
_NO_PLACE = re.compile(r"does not contain an anchor|no such anchor")
_OTHER_SITE = re.compile(r"(?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|uk|gov|eu|info)(?:/.*)?")
_MAIL = re.compile(r"[^@/]+@[^@/]+\.[^@/]+")
_TAG = re.compile(
    r"<(?P<name>[a-z][a-z0-9]*)"
    r"(?P<keys>(?:[\s/](?:[^<>\"']*+(?:\"[^\"]{0,2000}\"|'[^']{0,2000}')){0,40}+[^<>\"']*+)?)>"
)
"""A tag as a whole: what only stands in the words for a picture is none."""
_LEADING = frozenset("a area audio embed iframe img input object source track video".split())
_KEY = re.compile(
    r"(?<![\w-])(?P<key>[a-z-]++)\s*+=\s*+(?:\"\s*+(?P<double>[^\"\s]*)[^\"]*\""
    r"|'\s*+(?P<single>[^'\s]*)[^']*'|(?P<bare>[^\s\"'<>]+))"
)
_LEADS = frozenset("href src srcset poster data".split())
_HEADING = re.compile(r"^#{1,6}[ \t]+(.*)$", re.MULTILINE)


class HostMessage(Protocol):
    """A message of the host, on its way to whoever reads it."""

    def getMessage(self) -> str:  # noqa: N802 - the name that `logging` gave it
        """Give its words."""


def in_our_words(site: Site, record: HostMessage) -> bool:
    """Turn a message about a link into a problem; False for one that only follows from another."""
    found = _MESSAGE.search(record.getMessage())
    page = site.pages.get(found["page"]) if found else None
    if not found or page is None:
        return True
    link = unquote(found["link"])
    path, _, anchor = link.partition("#")
    target = posixpath.normpath(posixpath.join(posixpath.dirname(page.src_uri), path))
    if path.startswith("para ") or not link.isprintable() or _is_broken(target, site):
        return False
    if _NO_PLACE.search(found["rest"]):
        what, hint = _no_place(link, anchor, _places(target if path else page.src_uri, site))
    else:
        what, hint = _no_page(link, page, target, site)
    problem = Problem(page.path, _line(found["link"], page), "site-build", what, hint)
    vars(record).update(problem=problem, msg=problem.as_line(), args=())
    return True


def dead_in_html(page: Page, html: str, addresses: Addresses) -> Iterator[Problem]:
    """Report what HTML in a page leads to and the site does not have, which the host passes over.

    And what a page, in HTML or Markdown, would show from another server: no browser asks for it.
    """
    here = addresses.path(page.src_uri)
    for tag in _TAG.finditer(html):
        for link in _leads(tag["keys"]) if tag["name"] in _LEADING else ():
            address = urlsplit(unescape(link))
            what = hint = ""
            if address.netloc and tag["name"] not in {"a", "area"}:
                what = f"“{link}” lies on another server, and readers of this site ask no other"
                hint = "Put the file into docs/assets/ and show that, or write a link to it."
            elif address.path and not address.scheme and _is_in_html(link, page.body):
                place = posixpath.normpath(posixpath.join("/", here, unquote(address.path)))
                if address.path.startswith("/") or not addresses.has(place[1:]):
                    what = f"“{link}” leads nowhere: the site has nothing at {place}"
                    hint = (
                        f"In HTML it counts from /{here}, in Markdown from this file: "
                        "[words](page.md), ![what it shows](picture.png)"
                    )
            if what:
                yield Problem(page.path, _line(link, page), "site-build", what, hint)


def _leads(keys: str) -> Iterator[str]:
    """Yield the addresses in the keys of a tag."""
    for found in _KEY.finditer(keys):
        link = found["double"] or found["single"] or found["bare"]
        if link and found["key"] in _LEADS:
            yield link


def _is_in_html(link: str, body: str) -> bool:
    """Say so of a link, unless it leads to Markdown, which is told elsewhere."""
    stands = re.search(rf"=\s*[\"']?{re.escape(link)}[\"'\s>]", body)
    return stands is not None and ".md" not in link


def _line(link: str, page: Page) -> int:
    """Give the line of a file on which a link stands."""
    stands = re.search(rf"(?:\]\(|\]:|[<=])\s*[<\"']?{re.escape(link)}[)>\"'\s]", page.body)
    return page.body_line + page.body.count("\n", 0, stands.end() - 1 if stands else 0)


def _places(src_uri: str, site: Site) -> list[str]:
    """List places of a page that can be linked: headings, offices, paragraphs."""
    page, source = site.pages.get(src_uri), site.source_at(src_uri)
    body = site.entity_at(src_uri)
    posts = site.registry.posts.values() if body else ()
    return [
        *(make_id(each) for each in _HEADING.findall(page.body if page else "")),
        *(each.id for each in posts if body and each.organization == body.id),
        *(each.anchor for each in (source.paragraphs if source else ())),
    ]


def _no_place(link: str, anchor: str, places: list[str]) -> tuple[str, str]:
    """Say that a page has no such place, and which it may have."""
    what = f"the link “{link}” leads to no place: that page has no “#{anchor}”"
    if close := get_close_matches(anchor, places, 1):
        return what, f"Did you mean “#{close[0]}”?"
    return what, (
        "A heading is named by its words in small letters, with hyphens: “## What was asked” is "
        "#what-was-asked. A paragraph of a source is #para_7."
    )


def _no_page(link: str, page: Page, target: str, site: Site) -> tuple[str, str]:
    """Say that there is no such file, and which may be meant."""
    path, _, anchor = link.partition("#")
    what = f"the link “{link}” leads to no page of this site"
    if _OTHER_SITE.fullmatch(path):
        return what, f"To lead to another site, write https://{link}"
    if _MAIL.fullmatch(path):
        return what, f"To lead to an address for e-mail, write mailto:{link}"
    if "\\" in path:
        return what, f"Write {link.replace(chr(92), '/')}"
    wanted = re.sub(r"^(?:\.\./)*(?:docs/)?", "", target).strip("/")
    meant = next(_likely(wanted, site), "")
    place = f"docs/{target}".replace("docs/sources/", "sources/", 1)
    what = f"the link “{link}” leads nowhere: there is no file {place}"
    if target.startswith("../"):
        what = f"the link “{link}” leads out of docs/, as whose part the sources are linked too"
    if path.startswith("/"):
        what = f"the link “{link}” begins with a slash, which leads out of a site in a folder"
    elif not posixpath.splitext(path)[1]:
        what = f"the link “{link}” names no file: a link to a page ends in .md"
    if meant:
        better = posixpath.relpath(meant, posixpath.dirname(page.src_uri) or ".")
        return what, f"Write {better}{'#' if anchor else ''}{anchor}"
    if posixpath.splitext(wanted)[1] not in {"", ".md"}:
        return (
            what,
            "Put the file there, or correct the link. Pictures lie in docs/assets/.",
        )
    return what, "Correct the link, or take it away."


def _likely(wanted: str, site: Site) -> Iterator[str]:
    """Yield the pages that may be meant, the likeliest first."""
    known = [*site.pages, *generated_pages(site)]
    bare = wanted.removesuffix(".html").removesuffix(".md").removesuffix("/index")
    for each in (f"{bare}.md", f"{bare}/index.md"):
        if each in known:
            yield each
    pages = [each for each in known if not each.endswith("/index.md")]  # which is like any other
    yield from get_close_matches(f"{bare}.md", pages, 1, 0.75)
    name = posixpath.basename(bare)
    yield from (each for each in known if posixpath.basename(each) == f"{name}.md")
    folder = posixpath.dirname(bare)
    yield from (f"{folder}/{each}.md" for each in meant_ids(name, _names(folder, site)))


def _names(folder: str, site: Site) -> dict[str, tuple[str, ...]]:
    """Give what the pages of a folder are called, by the names of their files."""
    if folder == "sources":
        return {each.id: each.names for each in site.sources.values()}
    return {
        posixpath.basename(uri).removesuffix(".md"): (
            str(page.meta.title or getattr(page.meta, "name", "")),
        )
        for uri, page in site.pages.items()
        if posixpath.dirname(uri) == folder
    }


def _is_broken(target: str, site: Site) -> bool:
    """Say whether a page will be there once the problems of its file are mended."""
    name = posixpath.basename(target).removesuffix(".md")
    folder = posixpath.dirname(target)
    if folder in {"sources", "people", "organisations"} and name in site.broken:
        return True
    names = (uri.removesuffix(".md") for uri in site.pages if posixpath.dirname(uri) == folder)
    stems = [posixpath.basename(each) for each in names]
    return any(make_id(each) == name and not ID.fullmatch(each) for each in stems)
