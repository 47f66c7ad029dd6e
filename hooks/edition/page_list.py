"""The list of pages: those that editors write, and those that the generator makes."""

from hooks.edition.ties import declared_ties
from hooks.model.entities import Organization, Person
from hooks.model.grouping import natural
from hooks.model.pages import Page
from hooks.model.site import Site

INDEXES = {
    "briefings/index.md": "Briefings",
    "sources/index.md": "Sources",
    "people/index.md": "People",
    "organisations/index.md": "Organisations",
}
"""The index page of each folder, and its title."""
REFERENCES = {
    "about/editing.md": "How to edit",
    "about/keys.md": "Keys",
    "about/rules.md": "Rules",
    "about/data.md": "Data",
}
"""The reference pages, and their titles."""
NETWORK = "network.md"
SEARCH = "search.md"
LICENCES = "about/licences.md"
GLOSSARY = "about/glossary.md"
_TITLES = {
    **INDEXES,
    **REFERENCES,
    NETWORK: "Network",
    SEARCH: "Search",
    LICENCES: "Licences",
}


def generated_pages(site: Site) -> dict[str, str | None]:
    """List the pages that exist without a file in `docs/`, and the file that makes each.

    Where editors wrote one of the others themselves, what is generated follows their text.
    """
    others = [
        "index.md",
        SEARCH,
        *([LICENCES] if site.sources else []),
        *INDEXES,
        *REFERENCES,
        *([NETWORK] if _has_network(site) else []),
    ]
    return {
        **{source.src_uri: source.path for source in site.sources.values()},
        **{page: None for page in others if page not in site.pages},
    }


def all_pages(site: Site) -> set[str]:
    """Give the `src_uri` of every page of the site."""
    return {*site.pages, *generated_pages(site)}


def title(site: Site, src_uri: str) -> str | None:
    """Give the title of a page as its front matter or the generator has it."""
    if source := site.source_at(src_uri):
        return source.meta.title
    page = site.pages.get(src_uri)
    if page is None:
        return _TITLES.get(src_uri)
    return page.meta.title or getattr(page.meta, "name", None)


def _has_network(site: Site) -> bool:
    """Say whether two persons or bodies are tied, or may turn out to be named together."""
    registry = site.registry
    several = len(registry.people) + len(registry.organizations) > 1
    return several and (bool(site.sources) or next(declared_ties(site), None) is not None)


def briefings_first(src_uri: str) -> tuple[bool, object, str]:
    """Give the key by which pages are sorted where briefings come before the others."""
    return not src_uri.startswith("briefings/"), natural(src_uri), src_uri


def members(site: Site) -> dict[str, list[str]]:
    """Give the pages that each index lists, by their `src_uri` and in the order of the list."""
    return {
        "briefings/index.md": [page.src_uri for page in briefings(site)],
        "sources/index.md": [source.src_uri for source in site.sources.values()],
        "people/index.md": [f"people/{each.id}.md" for each in people(site)],
        "organisations/index.md": [f"organisations/{each.id}.md" for each in organizations(site)],
    }


def briefings(site: Site) -> list[Page]:
    """List the briefings by title."""
    found = (page for page in site.pages.values() if page.is_briefing)
    return sorted(found, key=lambda page: (natural(page.meta.title or ""), page.path))


def people(site: Site) -> list[Person]:
    """List the people by family name."""
    found = site.registry.people.values()
    return sorted(
        found, key=lambda each: (natural(each.family_name), natural(each.meta.name), each.id)
    )


def organizations(site: Site) -> list[Organization]:
    """List the organisations by name."""
    found = site.registry.organizations.values()
    return sorted(found, key=lambda each: (natural(each.meta.name), each.id))
