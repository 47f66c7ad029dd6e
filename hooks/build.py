"""One build from start to end: *opened* -> *recorded* -> *edition*. The types are the order.

`open_site` reads all files; `Opened.record` links one rendered page; `Recorded` has all pages;
`Recorded.edition` knows everything, and with it the problems. Nothing of it ever changes.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hooks.edition.addresses import Addresses
from hooks.edition.backlinks import Backlinks
from hooks.edition.data_words import WordsBelow
from hooks.edition.edition import Edition
from hooks.edition.links_from import LinksFrom
from hooks.edition.page_list import GLOSSARY, briefings_first
from hooks.edition.page_record import NO_PAGE, Manuscript, Record, manuscript, with_lead
from hooks.edition.relations import Relations
from hooks.edition.site_settings import Imprint
from hooks.link.advice.name_census import census_problems, name_use
from hooks.link.advice.page_reports import page_problems
from hooks.link.advice.registry_reports import registry_problems
from hooks.link.citing import cited_before
from hooks.link.inserts import with_words
from hooks.link.linker import Linker
from hooks.model.mentions import Mention
from hooks.model.site import Site
from hooks.problems import Problem
from hooks.publish.host.dead_links import dead_in_html
from hooks.publish.host.host_keys import missing_templates
from hooks.publish.host.setting_checks import left_out, setting_problems
from hooks.read.labels import labels
from hooks.read.site_files import read_site
from hooks.verify.acceptances import apply_acceptances
from hooks.verify.cites import check_cites, front_matter_cites
from hooks.verify.coverage import uncited_paragraphs
from hooks.verify.front_matter_checks import check_front_matter
from hooks.verify.locks import check_locks
from hooks.verify.page_checks import check_pages
from hooks.verify.page_reading import PageToCheck
from hooks.verify.page_report import PageReport
from hooks.verify.source_details import source_details
from hooks.verify.statements.reference import Reference
from hooks.verify.transcription_check import check_transcriptions

if TYPE_CHECKING:  # a check is fast because it does not even load the code for what readers get
    from hooks.publish.publication import Publication, Write


def open_site(
    root: Path,
    settings: Mapping[str, Any] | None = None,
    templates: Callable[[], Collection[str]] = tuple,
) -> "Opened":
    """Read the site below a folder.

    `settings` are the host's; `templates`, those of its theme, is asked where a page names one.
    """
    known = settings or {}
    imprint, site = Imprint.of(known), read_site(root, left_out(known))
    problems = [*site.problems, *setting_problems(root, known, site, imprint)]
    problems += [*check_transcriptions(site)]
    problems += [*check_cites(front_matter_cites(site), site), *registry_problems(site)]
    looks = {src_uri: page for src_uri, page in site.pages.items() if page.meta.template}
    without = missing_templates(looks, templates() if looks else ())
    return Opened(
        site=site,
        imprint=imprint,
        linker=Linker(site),
        labels=labels(site.sources, site.registry),
        manuscripts={uri: manuscript(page, site.sources) for uri, page in site.pages.items()},
        without_template=frozenset(without),
        problems=(*problems, *without.values()),
    )


@dataclass(frozen=True, slots=True)
class Opened:
    """A site whose files have been read, and none of whose pages has been rendered."""

    site: Site
    imprint: Imprint
    linker: Linker
    labels: Mapping[str, str]
    """The short form of each source, such as `Lee 2019`."""
    manuscripts: Mapping[str, Manuscript]
    """The pages that editors write, as the host is to render them, by `src_uri`."""
    without_template: frozenset[str]
    """The pages that name a template which the theme does not have."""
    problems: tuple[Problem, ...]
    """Those that show without rendering."""

    def with_problems(self, *more: Problem) -> "Opened":
        """Add what the host has let us see."""
        return replace(self, problems=(*self.problems, *more))

    def addresses(self, paths: Mapping[str, str], root: str) -> Addresses:
        """Take over from the host where each file (by `src_uri`) and the site itself stand."""
        return Addresses(paths, self.site.registry, root)

    def record(
        self, src_uri: str, html: str, addresses: Addresses, *, whole: bool = False
    ) -> Record:
        """Link a rendered page; `whole` keeps of a source too all that the linker found."""
        source, page = self.site.source_at(src_uri), self.site.pages.get(src_uri)
        opened = self.manuscripts.get(src_uri, NO_PAGE)
        text = source.html if source else with_lead(html, opened.lead)
        data = WordsBelow.of(page, self.site, text)
        said = cited_before(text, opened.citations, self.labels)
        links = LinksFrom(src_uri, addresses, self.site, self.labels, said)
        linked = data.link(self.linker, links, text, opened)
        cites = {char: opened.cites[char] for _, char in linked.page.tokens if char in opened.cites}
        told = page_problems(linked, opened.tokens, self.site.registry)
        told += dead_in_html(page, html, addresses) if page else ()
        own, words = data.parted("" if source else linked.html)
        return Record(
            src_uri=src_uri,
            html=own,
            mentions=linked.mentions,
            cites=tuple(cites.values()),
            names=name_use(linked),
            problems=(*check_cites(cites.values(), self.site), *told),
            linked=linked if whole or page else None,
            shown={char: links.read(char, each) for char, each in cites.items()},
            words=words,
            links=linked.links if source else (),
            below=data.headings,
        )

    def shown(self, src_uri: str, text: str) -> str:
        """Give a title or heading with words in place of its tokens."""
        return with_words(text, self.manuscripts.get(src_uri, NO_PAGE).tokens, self.site.registry)


@dataclass(frozen=True)
class Recorded:
    """A site all of whose pages have been rendered and linked."""

    opened: Opened
    addresses: Addresses
    records: Mapping[str, Record]
    """By `src_uri`: the sources by date, then the briefings, then the others."""

    @classmethod
    def of(cls, opened: Opened, addresses: Addresses, records: Iterable[Record]) -> "Recorded":
        """Put the pages in order."""
        known = {record.src_uri: record for record in records}
        sources = [source.src_uri for source in opened.site.sources.values()]
        others = sorted(known.keys() - set(sources), key=briefings_first)
        order = (each for each in (*sources, *others) if each in known)
        return cls(opened, addresses, {each: known[each] for each in order})

    def edition(self, headings: Mapping[str, Mapping[str, str]]) -> Edition:
        """Put together what is known now.

        `headings` has the title of each page under "", and its headings by anchor.
        """
        site, reports = self.opened.site, self._reports()
        return Edition(
            site=site,
            addresses=self.addresses,
            backlinks=Backlinks(self._mentions),
            relations=Relations.of(site),
            mentions=self._mentions,
            citations={uri: record.understood for uri, record in self.records.items()},
            titles={src_uri: known[""] for src_uri, known in headings.items()},
            headings={uri: {**known, **self.records[uri].below} for uri, known in headings.items()},
            labels=self.opened.labels,
            reports=reports,
            verdict=apply_acceptances(site, self._problems(reports.values())),
            glossary=it.linked.page if (it := self.records.get(GLOSSARY)) and it.linked else None,
            links={uri: each.links for uri, each in self.records.items() if each.links},
            imprint=self.opened.imprint,
            words={place: it for each in self.records.values() for place, it in each.words.items()},
        )

    @cached_property
    def _mentions(self) -> Mapping[str, Sequence[Mention]]:
        return {src_uri: record.mentions for src_uri, record in self.records.items()}

    def _reports(self) -> dict[str, PageReport]:
        """Hold every page that editors write against the sources."""
        site = self.opened.site
        reference = Reference(site, self._mentions)
        pages = [
            PageToCheck(page, record.linked, record.shown)
            for src_uri, page in site.pages.items()
            if (record := self.records.get(src_uri)) and record.linked
        ]
        front = [check_front_matter(each.page, each.linked, reference) for each in pages]
        checked = zip(check_pages(pages, reference), front, strict=True)
        return {page.src_uri: page.joined(other) for page, other in checked}

    def _problems(self, reports: Iterable[PageReport]) -> list[Problem]:
        """Gather the problems of every stage; the acceptances are still to be applied."""
        site, records = self.opened.site, self.records.values()
        cites = [*front_matter_cites(site), *(cite for each in records for cite in each.cites)]
        understood = [(each.path, it) for each in cites if (it := each.understood)]
        return [
            *self.opened.problems,
            *(problem for record in records for problem in record.problems),
            *source_details(site, self._mentions),
            *check_locks(site, understood),
            *uncited_paragraphs(site, (cited for _, cited in understood)),
            *census_problems((record.names for record in records), site),
            *(problem for report in reports for problem in report.problems),
        ]


@dataclass
class Progress:
    """How far a host has come with one build; each of its events adds the next."""

    opened: Opened
    addresses: Addresses
    records: list[Record] = field(default_factory=list)
    edition: Edition | None = None  # until every page has been rendered
    publication: "Publication | None" = None
    whole: bool = False
    """Whether somebody will ask for all that the linker found."""

    def record(self, src_uri: str, html: str) -> Record:
        """Link a rendered page, and remember it."""
        made = self.opened.record(src_uri, html, self.addresses, whole=self.whole)
        self.records.append(replace(made, html=""))  # which the host keeps
        return made

    def finish(self, headings: Mapping[str, Mapping[str, str]]) -> Edition:
        """Put together what is known now that every page has been rendered."""
        recorded = Recorded.of(self.opened, self.addresses, self.records)
        self.records = self.records if self.whole else []  # they would fill the memory
        self.opened = replace(self.opened, manuscripts={})
        self.edition = recorded.edition(headings)
        return self.edition


def publish(edition: Edition, write: "Write", folder: str, *, search: bool) -> "Publication":
    """Begin what readers get."""
    from hooks.publish.publication import Publication  # noqa: PLC0415 - see above, where it is typed

    return Publication(edition, write, folder, search=search)
