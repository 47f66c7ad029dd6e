"""Tables of contents, in the form in which Python-Markdown gives them to the host."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from html import unescape
from typing import Any, TypeVar

from markupsafe import Markup, escape

from hooks.publish.host.host_types import HostPage, TocEntry
from hooks.publish.parts.fragments import Fragment, TocItem

_Kind = TypeVar("_Kind")


def toc_tokens(headings: Iterable[TocItem]) -> list[dict[str, Any]]:
    """Nest headings by level; see https://python-markdown.github.io/extensions/toc/#toc_tokens."""
    top: list[dict[str, Any]] = []
    around: list[tuple[int, list[dict[str, Any]]]] = [(0, top)]
    for each in headings:
        while around[-1][0] >= each.level:
            around.pop()
        below: list[dict[str, Any]] = []
        token = {"level": each.level, "id": each.anchor, "name": escape(each.title)}
        around[-1][1].append({**token, "children": below})
        around.append((each.level, below))
    return top


def flat(items: Iterable[TocEntry]) -> Iterator[TocEntry]:
    """Yield every entry of a table of contents, in the order of the page."""
    for item in items:
        yield item
        yield from flat(item.children)


def below_title(items: list[TocEntry]) -> list[TocEntry]:
    """Give the list that holds the sections of a page: below its `h1`, where that is an entry."""
    top = items[0] if items else None
    return top.children if top and top.level == 1 else items


def show_words(page: HostPage, shown: Callable[[str], str]) -> None:
    """Show words in place of the tokens in the title and the headings of a page, as HTML."""
    page.title = escape(shown(unescape(page.title or "")))  # type: ignore[misc]  # which may be
    for item in flat(page.toc):
        item.title = escape(shown(unescape(item.title)))


def headings(title: object, items: Iterable[TocEntry]) -> dict[str, str]:
    """Give the title of a page under "", and its headings by anchor: plain text of HTML.

    >>> headings("R&amp;D &lt;Team&gt;", [])
    {'': 'R&D <Team>'}
    """
    known = {item.id: unescape(item.title) for item in flat(items)}
    return {"": unescape(str(title or "")), **known}


def complete_asked(
    pages: Sequence[HostPage],
    made: Callable[[], Callable[[str, str, set[str]], Fragment]],
    entries: Callable[[Any], Iterable[Any]],
) -> None:
    """Complete the pages to whose generated parts links lead; `made` is asked for them alone."""
    if wanted := _asked(pages):
        render = made()
        for page in wanted:
            complete(page, render, entries)


def complete(
    page: HostPage,
    made: Callable[[str, str, set[str]], Fragment],
    entries: Callable[[Any], Iterable[Any]],
) -> None:
    """Put what is generated below the text of a page, and into its table of contents.

    `entries` gives those of the host for what `toc_tokens` gives.
    """
    anchors = page.present_anchor_ids or set()
    whole = made(page.file.src_uri, page.content or "", anchors)
    page.content, page.meta["head"] = Markup(f"{whole.html}\n"), Markup(whole.head)  # noqa: S704 - made by `render`
    page.present_anchor_ids = anchors | whole.anchors
    below_title(page.toc.items).extend(entries(toc_tokens(whole.headings)))


def forget(_output: object, page: HostPage, **_: object) -> None:
    """Forget the words of a page that is templated: together they would fill the memory."""
    page.content = page.markdown = page.meta["head"] = ""
    page.toc.items.clear()


def wordless(page: type[_Kind], entries: Callable[[Any], object]) -> type[_Kind]:
    """Make a kind of page of the host whose words are no Markdown: for it no parser is made.

    A source is rendered by `read`, and to make a parser takes the host longer than all the rest.
    """

    def render(self: HostPage, *_: object) -> None:
        self.content, self.toc = "", entries([])  # type: ignore[misc]  # as the host does
        self.present_anchor_ids, self.links_to_anchors = set(), {}  # type: ignore[misc]  # as well

    return type(f"Wordless{page.__name__}", (page,), {"render": render})


def _asked(pages: Sequence[HostPage]) -> list[HostPage]:
    """Give the pages to which a link leads, but to an anchor that only `complete` may add."""
    anchors: dict[str, set[str]] = {}
    for file, found in (link for page in pages for link in (page.links_to_anchors or {}).items()):
        anchors.setdefault(file.src_uri, set()).update(found)
    known = ((page, anchors.get(page.file.src_uri, set())) for page in pages)
    return [page for page, wanted in known if wanted - (page.present_anchor_ids or set())]
