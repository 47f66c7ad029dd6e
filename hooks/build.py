"""One build: what is known of the site, what its pages turned out to hold, what comes of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from markupsafe import escape

from hooks.edition.addresses import Addresses
from hooks.edition.backlinks import Backlinks
from hooks.edition.edition import Edition
from hooks.edition.page_list import source_id, title
from hooks.edition.page_record import Manuscript, Record, manuscript, with_lead
from hooks.edition.relations import Relations
from hooks.edition.site_settings import Imprint
from hooks.link.advice.name_census import NameCensus
from hooks.link.advice.page_reports import page_problems
from hooks.link.advice.registry_reports import registry_problems
from hooks.link.citing import NOTHING, cite
from hooks.link.inserts import explicit_words
from hooks.link.linker import Linker
from hooks.link.page.tokens import replace_tokens
from hooks.model.citations import Citation
from hooks.publish.host.host_keys import host_keys, missing_template
from hooks.publish.host.path_checks import path_problems
from hooks.publish.parts.descriptions import description
from hooks.read.labels import labels
from hooks.read.site_files import read_site
from hooks.verify.acceptances import Verdict, accepted_by_path, apply_acceptances
from hooks.verify.cites import Cite, check_cites, front_matter_cites
from hooks.verify.coverage import uncited_paragraphs
from hooks.verify.front_matter_checks import check_front_matter
from hooks.verify.locks import check_locks
from hooks.verify.page_checks import check_page
from hooks.verify.statements.reference import Reference
from hooks.verify.transcription_check import check_transcriptions

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence
    from pathlib import Path

    from hooks.link.inserts import Cited
    from hooks.link.linker import LinkedPage
    from hooks.link.page.tokens import Token
    from hooks.model.mentions import Mention, Target
    from hooks.model.site import Site
    from hooks.problems import Problem
    from hooks.publish.publication import Publication
    from hooks.verify.page_report import PageReport

_NO_MANUSCRIPT = Manuscript("", "", (), {})


@dataclass
class Build:
    """All state of one build."""

    site: Site
    linker: Linker
    labels: Mapping[str, str]
    problems: list[Problem]
    """Found so far."""
    templates: Callable[[], Collection[str]]
    """Give the templates of the theme; a walk through all its files."""
    addresses: Addresses
    """Empty until the host knows the paths of all files."""
    imprint: Imprint = field(default_factory=Imprint)
    edition: Edition = field(init=False)
    """There once the build is finished."""
    _manuscripts: dict[str, Manuscript] = field(default_factory=dict)
    _records: dict[str, Record] = field(default_factory=dict)
    _census: NameCensus = field(default_factory=NameCensus)

    @classmethod
    def of(
        cls,
        root: Path,
        settings: Mapping[str, Any] | None = None,
        templates: Callable[[], Collection[str]] = tuple,
    ) -> Build:
        """Read the site below a folder; the settings are those of the host."""
        imprint = Imprint.of(settings or {})
        site = read_site(root)
        problems = [*site.problems, *path_problems(site, imprint), *check_transcriptions(site)]
        problems += check_cites(front_matter_cites(site), site)
        problems += registry_problems(site)
        addresses = Addresses({}, site.registry)
        known = labels(site.sources, site.registry)
        return cls(site, Linker(site), known, problems, templates, addresses, imprint)

    def place(self, paths: Mapping[str, str], root: str) -> None:
        """Take over from the host where each file (by `src_uri`) and the site itself stand."""
        self.addresses = Addresses(paths, self.site.registry, root)

    def texts(self, src_uri: str) -> dict[str, str]:
        """Give what the theme shows of a page's front matter, as plain text."""
        source = self.site.sources.get(source_id(src_uri))
        page = self.site.pages.get(src_uri)
        meta = source.meta if source else page.meta if page else None
        known = {
            "title": title(self.site, src_uri),
            "description": description(self.site, src_uri),
            "updated": meta.updated.in_words() if meta and meta.updated else "",
        }
        return {key: text for key, text in known.items() if text}

    def keys(self, src_uri: str, found: Mapping[str, Any]) -> dict[str, Any]:
        """Give what the theme may know of a page: keys of the host, and texts, which it shows."""
        known = host_keys(found)
        if "template" in known and known["template"] not in self.templates():
            self.problems.append(missing_template(self.site.pages[src_uri], known.pop("template")))
        return known | {key: escape(text) for key, text in self.texts(src_uri).items()}

    def prepare(self, src_uri: str, markdown: str) -> str:
        """Give the Markdown that the host is to render, with a character for each token."""
        page = self.site.pages.get(src_uri)
        if page is None:
            return markdown
        self._manuscripts[src_uri] = opened = manuscript(page)
        return opened.markdown

    def link(self, src_uri: str, html: str) -> LinkedPage:
        """Link the names and the citations of a rendered page, and remember them."""
        source = self.site.sources.get(source_id(src_uri))
        opened = self._manuscripts.pop(src_uri, _NO_MANUSCRIPT)
        linked = self.linker.link(
            src_uri,
            source.html if source else with_lead(html, opened.lead),
            opened.tokens,
            lambda target: self._target(src_uri, target),
            lambda token: self._cited(src_uri, opened.cites[token.char]),
        )
        visible = {char for _, char in linked.page.tokens}
        cites = {char: each for char, each in opened.cites.items() if char in visible}
        self.problems += check_cites(cites.values(), self.site)
        self.problems += page_problems(linked, opened.tokens, self.site.registry)
        self._records[src_uri] = Record(
            linked.html,
            linked.mentions,
            tuple(cites.values()),
            opened.tokens,
            linked if src_uri in self.site.pages else None,
            {char: self._read(src_uri, each) for char, each in cites.items()},
        )
        self._census.add(linked)
        return linked

    def words(self, src_uri: str, text: str) -> str:
        """Give a title or heading with words in place of its tokens."""
        tokens = self._records[src_uri].tokens
        return replace_tokens(text, tokens, self._shown)

    def finish(self, headings: Mapping[str, Mapping[str, str]]) -> Edition:
        """Put together what is known now that every page has been rendered.

        `headings` has the title of each page under "", and its headings by anchor.
        """
        order = [f"sources/{source}.md" for source in self.site.sources]
        known = [*order, *sorted(self._records.keys() - set(order), key=_briefings_first)]
        records = {src_uri: self._records[src_uri] for src_uri in known if src_uri in self._records}
        mentions = {src_uri: record.mentions for src_uri, record in records.items()}
        cites = [*front_matter_cites(self.site), *(c for r in records.values() for c in r.cites)]
        understood = [(c.path, c.citation) for c in cites if isinstance(c.citation, Citation)]
        self.problems += check_locks(self.site, understood)
        self.problems += uncited_paragraphs(self.site, (cited for _, cited in understood))
        self.problems += self._census.problems(self.site)
        reports = self._check(mentions)
        self.edition = Edition(
            self.site,
            self.addresses,
            Backlinks(mentions),
            Relations.of(self.site),
            mentions,
            {src_uri: _understood(record.cites) for src_uri, record in records.items()},
            {src_uri: known[""] for src_uri, known in headings.items()},
            headings,
            self.labels,
            reports,
            accepted_by_path(self.verdict()),
            {page: each.linked.page for page, each in records.items() if each.linked},
            self.imprint,
        )
        return self.edition

    def verdict(self) -> Verdict:
        """Apply the acceptances of the pages to the problems found so far."""
        return apply_acceptances(self.site, self.problems)

    @property
    def publication(self) -> Publication:
        """Give what readers get. A check is fast because it does not even load the code for it."""
        from hooks.publish.publication import Publication  # noqa: PLC0415 - see above

        return Publication(self.edition)

    def summary(self) -> str:
        """Say in a line what was built."""
        registry = self.site.registry
        mentions = [mention for each in self._records.values() for mention in each.mentions]
        links = sum(mention.linked for mention in mentions)
        return (
            f"{len(self._records)} pages: {len(self.site.sources)} sources, "
            f"{len(registry.people)} people, {len(registry.organizations)} organisations, "
            f"{links} links from {len(mentions)} names"
        )

    def _check(self, mentions: Mapping[str, Sequence[Mention]]) -> dict[str, PageReport]:
        """Hold every page that editors write against the sources."""
        reference = Reference(self.site, mentions)
        reports: dict[str, PageReport] = {}
        for src_uri, page in self.site.pages.items():
            record = self._records.get(src_uri)
            if record and record.linked:
                report = check_page(src_uri, page, record.linked, record.shown, reference)
                reports[src_uri] = report.joined(check_front_matter(page, reference))
                self.problems += reports[src_uri].problems
        return reports

    def _read(self, here: str, found: Cite) -> tuple[str, Citation | None]:
        """Give what readers see in place of a citation, and what it cites."""
        citation = found.citation if isinstance(found.citation, Citation) else None
        return self._cited(here, found).text, citation

    def _target(self, here: str, target: Target) -> str:
        post = target.post if target.kind == "person" else ""
        return self.addresses.entity(here, target.entity, post)

    def _cited(self, here: str, found: Cite) -> Cited:
        if not isinstance(found.citation, Citation):
            return NOTHING
        return cite(
            found.citation,
            self.site.sources,
            self.labels,
            lambda source, anchor: self.addresses.href(here, f"sources/{source}.md", anchor),
        )

    def _shown(self, token: Token) -> str:
        return "" if token.is_citation else explicit_words(token, self.site.registry)


def _understood(cites: tuple[Cite, ...]) -> tuple[Citation, ...]:
    return tuple(each.citation for each in cites if isinstance(each.citation, Citation))


def _briefings_first(src_uri: str) -> tuple[bool, str]:
    return (not src_uri.startswith("briefings/"), src_uri)
