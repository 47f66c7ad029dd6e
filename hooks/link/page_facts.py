"""What a page says, and what is known of it, that bears on whom its names mean."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from hooks.link.names.forms import Form, Sense, in_capitals
from hooks.link.page.name_folding import fold_name, split_article
from hooks.model.mentions import Rule
from hooks.model.pages import PageFrontMatter

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from hooks.model.dates import PartialDate
    from hooks.model.registry import Registry
    from hooks.model.site import Site
    from hooks.model.sources import Source

_NO_KEYS = PageFrontMatter.model_validate({})


@dataclass(frozen=True, slots=True)
class PageFacts:
    """One page, as the linker sees it."""

    path: str
    """The file that an editor would open."""
    source: Source | None
    """The source, where it is one's page."""
    own: str
    """The id of the person or organisation whose page it is, or ""."""
    date: PartialDate | None
    """The day for which the page speaks."""
    local: Mapping[str, Sense]
    """The forms of its `mentions`, folded, by their text."""
    unlinked: frozenset[str]
    """The words of its `nolink`, folded."""
    links_nothing: bool
    """Whether it says `link: none`."""
    in_view: frozenset[str]
    """Organisations in view because the page is theirs, or they wrote, published or received it."""
    body: str
    """The Markdown, for finding lines."""
    body_line: int
    """The line of the file on which that begins."""


def gather_facts(site: Site, src_uri: str) -> PageFacts:
    """Gather what is known of a page; one that is generated says nothing of its own."""
    path = PurePosixPath(src_uri)
    if src_uri.startswith("sources/") and path.stem in site.sources:
        source = site.sources[path.stem]
        return _facts(source.path, source.meta, source.meta.date, site, source=source)
    page = site.pages.get(src_uri)
    if page is None:
        return _facts(f"docs/{src_uri}", _NO_KEYS, None, site)
    own = ""
    if len(path.parts) == 2 and path.parts[0] in {"people", "organisations"}:  # noqa: PLR2004 - folder and file
        own = path.stem if path.stem in site.registry else ""
    return _facts(
        page.path, page.meta, page.meta.as_of, site, own=own, body=(page.body, page.body_line)
    )


def _facts(  # noqa: PLR0913 - a page has this many sides
    path: str,
    meta: PageFrontMatter,
    date: PartialDate | None,
    site: Site,
    *,
    own: str = "",
    source: Source | None = None,
    body: tuple[str, int] = ("", 1),
) -> PageFacts:
    return PageFacts(
        path,
        source,
        own,
        date,
        _local_forms(meta.mentions, site.registry),
        frozenset(split_article(fold_name(words))[1] for words in meta.nolink),
        meta.link == "none",
        frozenset(_in_view(source, site.registry) if source else {own}),
        *body,
    )


def _local_forms(
    mentions: Mapping[str, str | dict[str, str]], registry: Registry
) -> dict[str, Sense]:
    forms: dict[str, list[Form]] = {}
    for words, entity in mentions.items():
        if isinstance(entity, str) and entity in registry:
            article, text = split_article(fold_name(words))
            form = Form(entity, registry.kind(entity), Rule.LOCAL, article)
            for each in (text, *in_capitals(text)):
                forms.setdefault(each, []).append(form)
    return {text: Sense.of(meanings) for text, meanings in forms.items()}


def _in_view(source: Source, registry: Registry) -> Iterator[str]:
    """Yield organisations that wrote, published or received a source, or whose office did.

    A body brings those that it is part of into view; the holder of an office on the day brings
    the body of the office.
    """
    publisher = [source.meta.publisher] if source.meta.publisher else []
    for entity in (*source.meta.author, *source.meta.recipient, *publisher):
        yield from _bodies(entity, source, registry)


def _bodies(entity: str, source: Source, registry: Registry) -> Iterable[str]:
    if entity in registry.organizations:
        return registry.ancestors(entity)
    if entity in registry.posts:
        return [registry.posts[entity].organization]
    return [
        office.organization
        for office in registry.offices(entity)
        if office.meta.post and office.span and office.span.covers(source.meta.date)
    ]
