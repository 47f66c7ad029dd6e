"""The head of a page: what search engines, feed readers and sites that link to it read there."""

from markupsafe import Markup

from hooks.edition.site_settings import CARD
from hooks.edition.view import View
from hooks.model.entities import Person
from hooks.model.version import GENERATOR
from hooks.publish.data.exported_paths import JSON, RSS, entity_feed
from hooks.publish.data.json_ld_pages import linked_data
from hooks.publish.parts.cite_control import cited_work
from hooks.publish.parts.descriptions import description, page_name
from hooks.publish.parts.fragments import render
from hooks.publish.parts.originals import published_path


def head(view: View) -> str:
    """Make the social tags, the links to the feeds and the linked data of a page.

    Tags as in https://ogp.me/; a picture needs a full address, so without one there is none.
    """
    root = view.edition.addresses.root
    feed = entity_feed(view.here)
    known = (
        ("application/rss+xml", "changes", RSS),
        ("application/feed+json", "changes", JSON),
        ("application/rss+xml", page_name(view.edition, view.here), feed),
    )
    imprint = view.edition.imprint
    page = view.site.pages.get(view.here)
    person = isinstance(view.site.entity_at(view.here), Person)
    article = page if page and page.is_briefing else None
    return render(
        "head.html",
        kind="article" if article else "profile" if person else "website",
        title=page_name(view.edition, view.here),
        description=description(view.site, view.here) or imprint.description,
        site=imprint.name,
        generator=GENERATOR,
        locale=imprint.language.replace("-", "_"),
        url=view.edition.absolute(view.here) if root else "",
        card=root + CARD if root else "",
        updated=article.meta.updated if article else None,
        feeds=[(kind, about, view.href(path)) for kind, about, path in known if view.has(path)],
        work=cited_work(view),
        pdf=_pdf(view),
        data=Markup(linked_data(view)),  # noqa: S704 - holds no `<`
    )


def _pdf(view: View) -> str:
    """Give the full address of the original of a source, where that is a PDF."""
    source = view.site.source_at(view.here)
    path = published_path(source.original.name) if source and source.original else ""
    is_pdf = path.lower().endswith(".pdf") and view.edition.addresses.root
    return view.edition.absolute(path) if is_pdf else ""
