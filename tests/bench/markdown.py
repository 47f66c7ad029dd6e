"""The Markdown that one would write to get a page which MkDocs rendered."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from posixpath import dirname, join, normpath, relpath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

_ARTICLE = re.compile(r'<article class="md-content__inner[^>]*>(.*?)</article>', re.DOTALL)
_PREFIXES = {"h1": "# ", "h2": "## ", "h3": "### ", "h4": "#### ", "li": "- ", "tr": "- "}
_BLOCKS = frozenset({*_PREFIXES, *"p h5 h6 dt dd caption figcaption summary div".split()})
_PASSED_OVER = frozenset("button form script style svg".split())
_MARKS = re.compile(r"([\\`*_\[\]<])")


def page_markdown(html: str, url: str, pages: Collection[str]) -> str:
    """Write the article of a rendered page as Markdown; a row of a table becomes an item.

    `url` is the address of the page on its site, `pages` are the Markdown files of that site.
    """
    writer = _Writer(url, pages)
    for article in _ARTICLE.findall(html):
        writer.feed(article)
    writer.end_block()
    return "\n".join(writer.lines)


def source_path(url: str, pages: Collection[str]) -> str:
    """Give the Markdown file of a page: `people/x.md` or `people/x/index.md`; or ""."""
    path = url.strip("/")
    return next((each for each in (f"{path}.md", join(path, "index.md")) if each in pages), "")


class _Writer(HTMLParser):
    """What has been written so far."""

    def __init__(self, url: str, pages: Collection[str]) -> None:
        super().__init__()
        self.url = url
        self.pages = pages
        self.lines: list[str] = []
        self.words: list[str] = []
        self.prefix = ""
        self.links: list[str] = []
        self.depth_passed_over = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a block, a cell, a link or emphasis."""
        if tag in _PASSED_OVER:
            self.depth_passed_over += 1
        elif tag in _BLOCKS:
            self.end_block()
            self.prefix = _PREFIXES.get(tag, self.prefix)
        elif tag == "a":
            found = dict(attrs)
            added = "headerlink" in (found.get("class") or "") or found.get("rel") == "edit"
            target = "" if added else self._target(found.get("href") or "")
            self.links.append(target)
            self.words.append("[" if target else "")
        elif tag == "em":
            self.words.append("*")
        elif tag in {"td", "th", "br"}:
            self.words.append(" ")

    def handle_endtag(self, tag: str) -> None:
        """End what was begun."""
        if tag in _PASSED_OVER:
            self.depth_passed_over -= 1
        elif tag in _BLOCKS:
            self.end_block()
            self.prefix = ""
        elif tag == "a" and self.links and (target := self.links.pop()):
            self.words.append(f"]({target})")
        elif tag == "em":
            self.words.append("*")

    def handle_data(self, data: str) -> None:
        """Take in words."""
        if not self.depth_passed_over and data != "¶":
            self.words.append(_MARKS.sub(r"\\\1", data))

    def end_block(self) -> None:
        """Write a block, if it has words; items follow each other without a blank line."""
        text = " ".join("".join(self.words).split())
        self.words.clear()
        if not text:
            return
        both_items = self.prefix == "- " and self.lines[-1:] and self.lines[-1].startswith("- ")
        self.lines += [f"{self.prefix}{text}"] if both_items else ["", f"{self.prefix}{text}"]

    def _target(self, href: str) -> str:
        """Give the file that a link leads to, as MkDocs wants it written; "" for none."""
        if href.startswith(("http://", "https://", "mailto:")):
            return href
        path = href.partition("#")[0]
        found = source_path(normpath(join(self.url, path)), self.pages) if path else ""
        return relpath(found, dirname(source_path(self.url, self.pages)) or ".") if found else ""
