"""The linker at work on a corpus, whole and phase by phase."""

from collections.abc import Iterator, Mapping

from hooks.link.inserts import Cited
from hooks.link.linker import Linker
from hooks.link.page.offsets import TextAt
from hooks.link.page.tokens import Token
from hooks.model.entities import OrganizationFrontMatter, PersonFrontMatter
from hooks.model.key_lines import KeyLines
from hooks.model.mentions import Target
from hooks.model.pages import Page, PageFrontMatter
from hooks.model.site import Site
from hooks.read.entity_files import build_registry
from tests.bench.corpus import Corpus, Document, Entity


def make_site(corpus: Corpus) -> Site:
    """Make the site to which the documents of a corpus belong, as dated pages."""
    registry, problems = build_registry(_entity_page(entity) for entity in corpus.entities)
    if problems:
        raise ValueError(problems[0])
    return Site({}, registry, {f"notes/{each.id}.md": _note(each) for each in corpus}, ())


def link_all(linker: Linker, pages: Mapping[str, str]) -> int:
    """Link pages, HTML by `src_uri`, and count the links."""
    return sum(
        linker.link(src_uri, html, (), href, _cite).html.count('class="entity ')
        for src_uri, html in pages.items()
    )


def decide_all(
    linker: Linker, pages: Mapping[str, str]
) -> Iterator[list[tuple[TextAt, TextAt, Target]]]:
    """Yield, page by page, where in its text links go, and whom they mean."""
    for src_uri, html in pages.items():
        found = linker.link(src_uri, html, (), href, _cite)
        named = [each for each in found.names if not each.reason]
        yield [(each.start, each.end, each.target) for each in named if each.target]


def href(target: Target) -> str:
    """Give the address of a target, seen from a page."""
    folder = "people" if target.kind == "person" else "organisations"
    return f"../../{folder}/{target.entity}/"


def _cite(token: Token) -> Cited:
    raise NotImplementedError(token)


def _note(document: Document) -> Page:
    meta = PageFrontMatter.model_validate({"as_of": document.date})
    return Page(f"docs/notes/{document.id}.md", meta, "", 1, KeyLines())


def _entity_page(entity: Entity) -> Page:
    is_person = entity.src_uri.startswith("people/")
    model: type[PageFrontMatter] = PersonFrontMatter if is_person else OrganizationFrontMatter
    path = f"docs/{entity.src_uri}"
    return Page(path, model.model_validate(entity.meta), "", 1, KeyLines())
