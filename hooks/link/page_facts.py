"""What a page says, and what is known of it, that bears on whom its names mean."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from hooks.link.names.forms import Form, Sense, spellings
from hooks.link.page.name_folding import fold_name, split_article
from hooks.model.dates import PartialDate
from hooks.model.key_lines import KeyLines
from hooks.model.mentions import Rule
from hooks.model.pages import Page, PageFrontMatter
from hooks.model.registry import Registry
from hooks.model.site import Site
from hooks.model.sources import Source
from hooks.problems import Problem
from hooks.read.placing import read_citation

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
    problems: tuple[Problem, ...] = ()
    """Places of `mentions` that cannot be found."""
    data_lines: tuple[int, ...] = ()
    """The lines of the last blocks of the page, which come of its data."""


def gather_facts(site: Site, src_uri: str) -> PageFacts:
    """Gather what is known of a page; one that is generated says nothing of its own."""
    source, entity = site.source_at(src_uri), site.entity_at(src_uri)
    page = site.pages.get(src_uri) or Page(f"docs/{src_uri}", _NO_KEYS, "", 1, KeyLines())
    own = entity.id if entity else ""
    file = source or page
    problems: list[Problem] = []
    return PageFacts(
        file.path,
        source,
        own,
        source.meta.date if source else page.meta.as_of,
        _local_forms(file, site.registry, problems),
        frozenset(split_article(fold_name(words))[1] for words in file.meta.nolink),
        file.meta.link == "none",
        frozenset(_in_view(source, site.registry) if source else {own}),
        "" if source else page.body,
        1 if source else page.body_line,
        tuple(problems),
    )


def _local_forms(
    file: Page | Source, registry: Registry, problems: list[Problem]
) -> dict[str, Sense]:
    """Make forms of the `mentions` of a file, by their text; what is wrong is added to `problems`.

    A local mention always counts, whatever stands around it.
    """
    forms: dict[str, list[Form]] = {}
    for words, meant in file.meta.mentions.items():
        article, text = split_article(fold_name(words))
        for place, entity in (meant if isinstance(meant, dict) else {"": meant}).items():
            anchors = _anchors(file, words, place) if place else frozenset()
            if isinstance(anchors, Problem):
                problems.append(anchors)
            elif entity in registry:
                form = Form(entity, registry.kind(entity), Rule.LOCAL, article, anchors=anchors)
                for each in spellings(text):
                    forms.setdefault(each, []).append(form)
    return {text: Sense.of(meanings) for text, meanings in forms.items()}


def _anchors(file: Page | Source, words: str, place: str) -> frozenset[str] | Problem:
    """Give the paragraphs of a place such as `paras 5–7` or `para_nn_1`, or say what is wrong."""

    def wrong(rule: str, what: str) -> Problem:
        text = f"`mentions` says whom “{words}” means at “{place}”: {what}"
        line = file.lines.at("mentions", words, place)
        return Problem(file.path, line, rule, text, "Write “para. 3” or “paras 5–7” and an id.")

    if not isinstance(file, Source):
        what = "places are for sources; on other pages write [[id|words]] where another is meant"
        return wrong("page-metadata", what)
    if any(place == each.anchor for each in file.paragraphs):
        return frozenset({place})
    citation = read_citation(f"[@{file.id}, {place}]", 1, {file.id: file})
    if isinstance(citation, str):
        what = citation.replace(f"[@{file.id}, ", "").replace("]", "")
        return wrong("source-metadata", what)
    cited = citation.cited[0]
    found = [file.paragraph(number) for number in cited.paragraphs]
    if cited.unknown or not found or not all(found):
        return wrong("unknown-paragraph", "this source has no such paragraph")
    return frozenset(each.anchor for each in found if each)


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
