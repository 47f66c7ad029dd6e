"""The whole content of a site, read once for each build."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from hooks.model.ids import ID, make_id
from hooks.model.pages import CommitmentsFrontMatter, Page, TimelineFrontMatter
from hooks.model.site import Site
from hooks.model.sources import Source
from hooks.problems import Problem
from hooks.read.entity_files import build_registry, entity_id
from hooks.read.front_matter.references import UNREAD_POSTS, check_references
from hooks.read.marks.shown_marks import shown_marks
from hooks.read.marks.unsigned_citations import unsigned_citations
from hooks.read.page_files import read_pages
from hooks.read.placing import read_cites
from hooks.read.source_files import RULE, Documents, read_sources
from hooks.read.unfit_files import unfit_files
from hooks.read.unused_files import unregistered, unused_files


def read_site(root: Path, is_left_out: Callable[[str], object] = lambda _: False) -> Site:
    """Read `docs/` and `sources/` below a folder; whatever is wrong comes as a problem.

    A page that the host leaves out, and to which nothing leads, is none.
    """
    pages, problems = _read_pages(root, is_left_out)
    unfit = unfit_files(root)
    documents = read_sources(root)
    unused = [*unused_files(root, pages, documents.sources, documents.broken)]
    told = {each.path for each in (*unfit.values(), *unused)}
    problems = [each for each in problems if each.path not in told]
    problems += [*unfit.values(), *unused, *_unregistered(documents)]
    left_out = {each.path for each in unfit.values()}
    pages = {uri: page for uri, page in pages.items() if page.path not in left_out}
    registry, found = build_registry(pages.values())
    problems += [*documents.problems, *found, *_duplicate_labels(documents.sources)]
    problems += shown_marks(pages.values())
    problems += unsigned_citations(pages.values(), documents.sources, registry)
    broken = documents.broken.union(_broken_entities(pages), map(entity_id, unfit))
    documented: list[Page | Source] = [*pages.values(), *documents.sources.values()]
    documented += documents.unfinished
    for each in (each for each in documented if each.path not in told):
        problems += check_references(
            each.meta,
            each.lines,
            each.path,
            registry=registry,
            sources=documents.sources,
            broken=broken,
        )
    return Site(
        documents.sources,
        registry,
        pages,
        tuple(sorted(problems)),
        broken,
        documents.unregistered,
        frozenset(unfit),
        read_cites((page.meta for page in pages.values()), documents.sources),
    )


def _read_pages(
    root: Path, is_left_out: Callable[[str], object]
) -> tuple[dict[str, Page], list[Problem]]:
    every, problems = read_pages(root)
    left = {uri for uri in every if is_left_out(uri) and not _led_to(uri, every)}
    gone = {every[uri].path for uri in left}
    pages = {uri: page for uri, page in every.items() if uri not in left}
    return pages, [each for each in problems if each.path not in gone]


def _unregistered(documents: Documents) -> Iterator[Problem]:
    """Tell of originals that no source names, unless a source cannot find its own."""
    every = (*documents.sources.values(), *documents.unfinished)
    if all(source.original for source in every):
        yield from unregistered(documents.unregistered)


def _led_to(src_uri: str, pages: Mapping[str, Page]) -> bool:
    """Say whether links lead to a page: those of names, or those that editors wrote."""
    if entity_id(src_uri) or type(pages[src_uri].meta) in _LINKED:
        return True
    name = src_uri.rpartition("/")[2]
    return any(name in page.body for uri, page in pages.items() if uri != src_uri)


_LINKED = (TimelineFrontMatter, CommitmentsFrontMatter)


def _broken_entities(pages: Mapping[str, Page]) -> Iterator[str]:
    """Yield the ids that somebody would have whose page is not in order."""
    for page in pages.values():
        entity = entity_id(page.src_uri)
        is_wanting = not (page.is_complete and ID.fullmatch(entity))
        if entity and is_wanting:
            yield from (entity, make_id(entity))
        for at, post in enumerate(getattr(page.meta, "posts", ())):
            if is_wanting or page.lines.is_wrong("posts", at):
                yield post.id
        if any(each in {(), ("posts",)} or each[0] == "posts" for each in page.lines.wrong):
            yield UNREAD_POSTS


def _duplicate_labels(sources: Mapping[str, Source]) -> list[Problem]:
    """Report labels that two sources declare."""
    first: dict[str, Source] = {}
    problems = []
    for source in sources.values():
        label = source.meta.label
        if label and first.setdefault(label, source) is not source:
            what = f"the label “{label}” is that of {first[label].path} as well"
            line = source.lines.at("label")
            hint = "Readers could not tell the two apart: give one of them another label."
            problems.append(Problem(source.path, line, RULE, what, hint))
    return problems
