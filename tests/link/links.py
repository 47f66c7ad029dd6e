"""What links a page of HTML holds, read by the standard library's parser and not by ours."""

import re
from html.parser import HTMLParser

from hooks.model.mentions import Mention, Target

_ADDED = re.compile(r'<a class="entity [a-z]+" data-entity="[^"]*" href="[^"]*">')


def entity_links(html: str) -> list[str]:
    """List the links to entities as `words -> id`, or `words -> id#post` for an office."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.links


def as_mention(mention: Mention) -> str:
    """Write a mention as `words -> id#post rule`, with `unlinked` behind it if it is no link."""
    unlinked = "" if mention.linked else " unlinked"
    return f"{mention.exact} -> {as_target(mention.target)} {mention.rule}{unlinked}"


def as_target(target: Target) -> str:
    """Write a target as `id`, or as `id#post` for somebody in an office."""
    return (
        f"{target.entity}#{target.post}"
        if target.kind == "person" and target.post
        else (target.entity)
    )


def without_links(html: str) -> str:
    """Take the added links away, and leave every other byte."""
    parts: list[str] = []
    at = 0
    while start := _ADDED.search(html, at):
        end = html.index("</a>", start.end())
        parts += [html[at : start.start()], html[start.end() : end]]
        at = end + len("</a>")
    return "".join([*parts, html[at:]])


class _Reader(HTMLParser):
    """Collects the links to entities."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self._open: dict[str, str | None] | None = None
        self._words = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a link."""
        found = dict(attrs)
        if tag == "a" and "entity" in (found.get("class") or "").split():
            self._open, self._words = found, ""

    def handle_endtag(self, tag: str) -> None:
        """End a link."""
        if tag == "a" and self._open is not None:
            entity = self._open["data-entity"]
            address, _, post = (self._open["href"] or "").partition("#")
            office = f"#{post}" if post and "/people/" in address else ""
            self.links.append(f"{' '.join(self._words.split())} -> {entity}{office}")
            self._open = None

    def handle_data(self, data: str) -> None:
        """Take in words."""
        self._words += data
