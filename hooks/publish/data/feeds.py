"""Feeds of substantive changes: RSS 2.0 and JSON Feed 1.1.

An item is one change of one page: a page that changes again comes again. See
https://www.rssboard.org/rss-specification and https://www.jsonfeed.org/version/1.1/.
"""

import json
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time
from email.utils import format_datetime

from hooks.edition.edition import Edition
from hooks.edition.page_list import all_pages
from hooks.model.dates import PartialDate
from hooks.model.site import Site
from hooks.publish.data.exported_paths import JSON, RSS, feed_paths
from hooks.publish.parts.descriptions import description, page_name
from hooks.publish.parts.fragments import render

_LATEST = 100
"""How many changes a feed holds."""
_NOT_XML = r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
"""Characters that XML 1.0 cannot hold, not even escaped; compiled when a feed is made."""


@dataclass(frozen=True, slots=True)
class Change:
    """A page and the day on which it last changed in substance."""

    url: str
    """Without the address of the site a path on it."""
    title: str
    summary: str
    updated: PartialDate

    @property
    def id(self) -> str:
        """Give what tells this change from all others, and stays."""
        return f"{self.url}#updated-{self.updated}"

    @property
    def moment(self) -> datetime:
        """Give the first moment that the date may mean, in UTC."""
        return datetime.combine(self.updated.first, time(), UTC)

    @property
    def rss_date(self) -> str:
        """Give the date as RSS has it (RFC 822)."""
        return format_datetime(self.moment)


def changes(edition: Edition, pages: Collection[str] | None = None) -> list[Change]:
    """List pages with the date of their last change, and sources, newest first.

    A source without that date counts from the day on which it was read, or else from its own.
    Pages about the site itself are left out. `pages` chooses among them by `src_uri`.
    """
    site = edition.site
    found = [
        (-day.first.toordinal(), edition.absolute(src_uri), src_uri, day)
        for src_uri in (all_pages(site) if pages is None else pages)
        if not src_uri.startswith("about/")
        and src_uri in edition.addresses.paths
        and (day := _updated(site, src_uri))
    ]
    return [
        Change(url, _clean(page_name(edition, src_uri)), _clean(description(site, src_uri)), day)
        for _, url, src_uri, day in sorted(found)[:_LATEST]
    ]


def rss(edition: Edition) -> str:
    """Render the changes of the site as RSS 2.0."""
    return _rss(edition, edition.imprint.name, _about(edition), RSS, changes(edition))


def entity_feeds(edition: Edition) -> Iterator[tuple[str, str]]:
    """Yield, for each person and organisation, path and feed of the pages that mention them."""
    pages: dict[str, set[str]] = {}
    for src_uri, mentions in edition.mentions.items():
        for mention in mentions:
            pages.setdefault(mention.target.entity, set()).add(src_uri)
    for entity, path in feed_paths(edition.site).items():
        folder = path.partition("/")[0]
        concerned = pages.get(entity, set()) | {f"{folder}/{entity}.md"}
        name = edition.site.registry.name(entity)
        about = f"Changes to pages of {edition.imprint.name} that mention {name}"
        title = f"{name}: {edition.imprint.name}"
        yield path, _rss(edition, title, about, path, changes(edition, concerned))


def _rss(edition: Edition, name: str, about: str, path: str, found: list[Change]) -> str:
    feed = render(
        "feed.xml",
        name=_clean(name),
        description=_clean(about),
        root=edition.addresses.root,
        feed=path,
        language=edition.imprint.language.lower(),
        changes=found,
    )
    return f"{feed}\n"


def last_changes(site: Site) -> dict[str, str]:
    """Give the day on which each page last changed in substance, by `src_uri`, where it is known.

    A month or a year is left out: the sitemap has no form for it (https://www.sitemaps.org/protocol.html).
    """
    dated = ((each, _updated(site, each)) for each in all_pages(site))
    return {each: str(day) for each, day in dated if day and day.first == day.last}


def _updated(site: Site, src_uri: str) -> PartialDate | None:
    if source := site.source_at(src_uri):
        return source.meta.updated or source.meta.accessed or source.meta.date
    page = site.pages.get(src_uri)
    return page.meta.updated if page else None


def json_feed(edition: Edition) -> str:
    """Render the changes as JSON Feed 1.1."""
    root = edition.addresses.root
    content = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": edition.imprint.name,
        "description": _about(edition),
        **({"home_page_url": root, "feed_url": root + JSON} if root else {}),
        "language": edition.imprint.language,
        "items": [
            {
                "id": each.id,
                "url": each.url,
                "title": each.title,
                "content_text": each.summary or each.title,
                "date_published": each.moment.isoformat(),
                "date_modified": each.moment.isoformat(),
            }
            for each in changes(edition)
        ],
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def _about(edition: Edition) -> str:
    return edition.imprint.description or f"Changes of substance to {edition.imprint.name}"


def _clean(text: str) -> str:
    return re.sub(_NOT_XML, "", text)
