"""Descriptions: a name and a sentence for each page, for search engines, links and feeds."""

import re

from hooks.edition.edition import Edition
from hooks.link.inserts import explicit_words
from hooks.link.page.tokens import Token, replace_tokens, tokenize
from hooks.model.registry import Registry
from hooks.model.site import Site
from hooks.model.sources import Source

KINDS = {
    "letter": "Letter",
    "news_item": "News item",
    "report": "Report",
    "minutes": "Minutes",
    "speech": "Speech",
    "statement": "Statement",
    "other": "Document",
}
"""What readers call each type of source."""
_GENERATED = {
    "briefings/index.md": "Every briefing of this site.",
    "sources/index.md": "Every document of this site, word for word and with numbered paragraphs.",
    "people/index.md": "Every person with a page on this site, and where the sources name them.",
    "organisations/index.md": "Every organisation with a page on this site, with its offices.",
    "timeline.md": "What happened when, with what each date rests on.",
    "commitments.md": "Promises, recommendations and findings in their own words.",
    "network.md": "Who wrote to whom, who held which office, and who is mentioned together.",
    "about/editing.md": "How to add and change the pages of this site.",
    "about/keys.md": "The keys that editors may write at the head of each kind of file.",
    "about/rules.md": "What is checked in each build, what each rule means, and what to do.",
    "about/data.md": "The data of this site as files, and what each column holds.",
    "about/licences.md": "Who holds the rights in each document of this site.",
}
"""For pages that the generator makes or adds to, unless an editor says it better."""


def page_name(edition: Edition, src_uri: str) -> str:
    """Give the title under which a page is known elsewhere; the home page has that of the site."""
    title = "" if src_uri == "index.md" else edition.titles.get(src_uri, "")
    return title or edition.imprint.name or "Home"


def description(site: Site, src_uri: str) -> str:
    """Describe a page: as its front matter does, else by its summary or what it is; or ""."""
    if source := site.source_at(src_uri):
        return source.meta.description or _of_source(site, source)
    page = site.pages.get(src_uri)
    described = (page.meta.description or plain(page.summary, site.registry)) if page else ""
    return described or _GENERATED.get(src_uri, "")


def plain(text: str | None, registry: Registry) -> str:
    """Give the words of a summary without its citations, names in place of ids."""
    if not text:
        return ""
    markdown, tokens = tokenize(text)
    shown = replace_tokens(markdown, tokens, lambda token: _words(token, registry))
    words = " ".join(shown.split())
    return re.sub(r" (?=[.,;:!?])", "", words)


def speakers(site: Site, source: Source) -> list[str]:
    """Name those who speak in a document, as on its day; an id that nobody has is left out."""
    on, known = source.meta.date, site.registry
    return [known.name_on(each, on) for each in source.meta.speakers if each in known]


def how_named(edition: Edition, entity: str) -> str:
    """Say in how many sources somebody is named; by office alone is another thing than by name."""
    by_name = edition.backlinks.sources(entity, by_name=True)
    count = by_name or edition.backlinks.sources(entity, by_name=False)
    how = "Named" if by_name else "Meant by office"
    number = f"{count} {'source' if count == 1 else 'sources'}"
    return f"{how} in {number}" if count else "Not mentioned in a source"


def _of_source(site: Site, source: Source) -> str:
    """Say what a document is, by whom and of when."""
    meta = source.meta
    names = " and ".join(speakers(site, source))
    what = f"{KINDS[meta.type]} by {names}" if names else KINDS[meta.type]
    return f"{what}, {meta.date.in_words()}: its words, paragraph by paragraph."


def _words(token: Token, registry: Registry) -> str:
    return "" if token.is_citation else explicit_words(token, registry)
