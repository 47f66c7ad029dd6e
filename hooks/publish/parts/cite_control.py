"""The control “Cite”: how a page is cited, in words and for programs that manage references."""

from html import escape
from pathlib import PurePosixPath

from markupsafe import Markup

from hooks.edition.edition import Edition
from hooks.edition.page_list import briefings
from hooks.edition.view import View
from hooks.model.dates import PartialDate
from hooks.publish.data.bibliography import Work, bibtex, csl_json, ris
from hooks.publish.parts.fragments import render
from hooks.publish.parts.office_rows import parties


def cite_control(view: View) -> str:
    """Offer a source or a briefing for citing; "" for another page."""
    work = cited_work(view)
    if work is None:
        return ""
    entries = {"BibTeX": bibtex(work), "RIS": ris(work), "CSL-JSON": csl_json(work)}
    shown = {name: Markup(escape(entry, quote=False)) for name, entry in entries.items()}  # noqa: S704 - escaped
    site = ", ".join(each for each in (work.site, work.url) if each)
    about = view.href("about/data.md")
    return render("cite.html", words=cited_in_words(view), site=site, entries=shown, about=about)


def cited_works(edition: Edition) -> list[Work]:
    """List all documents and briefings of the site, in their order."""
    pages = [source.src_uri for source in edition.site.sources.values()]
    pages += [page.src_uri for page in briefings(edition.site)]
    found = (cited_work(View(edition, here)) for here in pages)
    return [work for work in found if work]


def cited_work(view: View) -> Work | None:
    """Gather what is cited of a source or a briefing; None for another page."""
    source = view.site.source_at(view.here)
    imprint = view.edition.imprint
    url = view.edition.absolute(view.here) if view.edition.addresses.root else ""
    if source:
        meta = source.meta
        publisher = view.entity_on(meta.publisher, meta.date).text if meta.publisher else ""
        authors = tuple(_author(view, each, meta.date) for each in meta.speakers)
        return Work(
            source.id, meta.type, meta.title, authors, publisher, meta.date, imprint.name, url,
            meta.language,
        )  # fmt: skip
    page = view.site.pages.get(view.here)
    if page is None or not page.is_briefing:
        return None
    title = view.edition.titles.get(view.here, "")
    date = page.meta.updated or page.meta.as_of
    by = ((imprint.name, ""),) if imprint.name else ()
    name = f"briefing-{PurePosixPath(view.here).stem}"  # a source may have the same name
    return Work(name, "briefing", title, by, "", date, imprint.name, url, imprint.language)


def cited_in_words(view: View) -> str:
    """Give what a stranger understands: who, in which office, the title and the date."""
    work = cited_work(view)
    if work is None:
        return ""
    source = view.site.source_at(view.here)
    by = parties(view, source.meta.speakers, source.meta.date) if source else ()
    date = [work.date.in_words()] if work.date else []
    return ", ".join([*(each.in_full() for each in by), f"“{work.title}”", *date])


def _author(view: View, entity: str, on: PartialDate) -> tuple[str, str]:
    person = view.site.registry.people.get(entity)
    name = view.entity_on(entity, on).text
    family = person.family_name if person else ""
    if family and name.endswith(f" {family}"):
        return family, name.removesuffix(f" {family}")
    return name, ""
