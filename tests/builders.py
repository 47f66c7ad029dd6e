"""Invented registries, sites and pages for tests, made from what an editor would write.

Values are those of front matter: text, lists and mappings of text.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from hooks.link.advice.page_reports import page_problems
from hooks.link.inserts import Cited
from hooks.link.linker import LinkedPage, Linker
from hooks.link.page.tokens import Token, tokenize
from hooks.model.entities import (
    Membership,
    Organization,
    OrganizationFrontMatter,
    Person,
    PersonFrontMatter,
    Post,
)
from hooks.model.key_lines import KeyLines
from hooks.model.mentions import Target
from hooks.model.pages import Page, PageFrontMatter
from hooks.model.registry import Registry
from hooks.model.site import Site
from hooks.model.sources import Source, SourceFrontMatter
from hooks.problems import Problem
from hooks.read.citation_syntax import parse_citation
from hooks.read.placing import read_cites
from hooks.read.words.printed_numbers import numbered
from hooks.read.words.transcription import transcribe


@dataclass
class HostFile:
    """A file of the host, with what it holds."""

    src_uri: str
    src_dir: str | None = None
    content_string: str = ""
    dest_uri: str = ""
    edit_uri: str | None = None
    page: object = None

    @property
    def content_bytes(self) -> bytes:
        """Give what it holds."""
        return self.content_string.encode()


BODY_LINE = 5
"""The line of the file on which the body of a page of these tests begins."""


def person(entity: str, **values: Any) -> Person:  # noqa: ANN401 - as YAML has it
    """Make a person from front matter; the name may be left to the id."""
    values.setdefault("name", entity.replace("-", " ").title())
    meta = PersonFrontMatter.model_validate(values)
    return Person(entity, f"docs/people/{entity}.md", meta, KeyLines())


def organisation(entity: str, **values: Any) -> Organization:  # noqa: ANN401 - as YAML has it
    """Make an organisation from front matter; the name may be left to the id."""
    values.setdefault("name", entity.replace("-", " ").title())
    meta = OrganizationFrontMatter.model_validate(values)
    return Organization(entity, f"docs/organisations/{entity}.md", meta, KeyLines())


def registry(*entities: Person | Organization) -> Registry:
    """Put persons and organisations together, in the order given."""
    people = {each.id: each for each in entities if isinstance(each, Person)}
    bodies = {each.id: each for each in entities if isinstance(each, Organization)}
    posts = {
        meta.id: Post(meta.id, body.id, body.path, 1, meta)
        for body in bodies.values()
        for meta in body.meta.posts
    }
    memberships = tuple(
        Membership(
            each.id,
            posts[meta.post].organization if meta.post else meta.organization or "",
            each.path,
            1,
            meta,
        )
        for each in people.values()
        for meta in each.meta.memberships
    )
    return Registry(people, bodies, posts, memberships)


def source(entity: str, body: str = "Words.", **values: Any) -> Source:  # noqa: ANN401 - as YAML
    """Make a source from front matter and its transcription."""
    values = {"type": "letter", "title": "A letter", "date": "2014", "original": "x.txt"} | values
    meta = SourceFrontMatter.model_validate(values)
    path = f"sources/{entity}.md"
    transcript = transcribe(body, path, BODY_LINE)
    blocks, _ = numbered(transcript.blocks, path, meta.numbering)
    return Source(entity, path, meta, KeyLines(), transcript.words, blocks, None, lock=None)


def page(src_uri: str, body: str = "", **values: Any) -> Page:  # noqa: ANN401 - as YAML has it
    """Make a page of `docs/` from front matter and its Markdown."""
    meta = PageFrontMatter.model_validate(values)
    return Page(f"docs/{src_uri}", meta, body, BODY_LINE, KeyLines())


def site(
    entities: Iterable[Person | Organization] = (),
    pages: Iterable[Page] = (),
    sources: Iterable[Source] = (),
) -> Site:
    """Put a site together, without a disk."""
    documents = {each.id: each for each in sources}
    files = {each.src_uri: each for each in pages}
    entities = [*entities]
    cites = read_cites((each.meta for each in (*files.values(), *entities)), documents)
    return Site(documents, registry(*entities), files, (), cites=cites)


def href(target: Target) -> str:
    """Give an address as the real site has it, seen from a page one folder down."""
    if target.kind == "post":
        return f"../../organisations/of-the-post/#{target.entity}"
    folder = "people" if target.kind == "person" else "organisations"
    return f"../../{folder}/{target.entity}/" + (f"#{target.post}" if target.post else "")


def cite_in(whole: Site) -> Callable[[Token], Cited]:
    """Show citations by the id of their sources, dated as their sources are."""

    def cite(token: Token) -> Cited:
        citation = parse_citation(token.raw, token.line)
        if isinstance(citation, str):
            return Cited("", "", None)
        ids = [each.source for each in citation.cited]
        dates = {whole.sources[each].meta.date for each in ids}
        shown = f"({', '.join(ids)})"
        link = f'<a class="citation" href="../../sources/{ids[0]}/">{shown}</a>'
        return Cited(shown, link, dates.pop() if len(dates) == 1 else None)

    return cite


def link(
    whole: Site, src_uri: str, html: str, tokens: tuple[Token, ...] = ()
) -> tuple[LinkedPage, list[Problem]]:
    """Link one page, and report its problems."""
    linked = Linker(whole).link(src_uri, html, tokens, href, cite_in(whole))
    return linked, page_problems(linked, tokens, whole.registry)


def link_text(
    html: str, *entities: Person | Organization, meta: Mapping[str, Any] | None = None
) -> LinkedPage:
    """Link HTML that may hold `[[id]]`, as the page of a briefing."""
    whole = site(entities, [page("briefings/x.md", html, **(meta or {}))])
    return link(whole, "briefings/x.md", *tokenize(html))[0]
