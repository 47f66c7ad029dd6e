"""How fast names are linked, whatever the number of documents and of names."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from hooks.link.inserts import entity_link
from hooks.link.linker import Linker
from hooks.link.matching import Matcher
from hooks.link.names.forms import collect_forms
from hooks.link.page.name_folding import fold
from hooks.link.page.page_reader import read_page
from hooks.link.splicing import splice
from hooks.model.site import Site
from tests.bench import rivals
from tests.bench.corpus import Corpus
from tests.bench.linking import decide_all, href, link_all, make_site
from tests.bench.sampling import sample
from tests.bench.timing import Timings, seconds, take_turns

OURS = "ours"
REGEX = "`re` alternation"
FLASHTEXT = "flashtext"
READING, FOLDING, MATCHING, SPLICING = "reading HTML", "folding", "matching", "splicing"
_CONTROL = 25
"""So many documents are made up to see how fast the machine is."""
_ROUNDS_OF_PHASES = 12
"""They are short, so that many are needed to meet a quiet moment."""
_STRETCH = 25
"""So many documents are linked between two looks at how fast the machine is."""


@dataclass(frozen=True)
class Bench:
    """A corpus that is ready to be linked."""

    corpus: Corpus
    site: Site
    pages: dict[str, str]
    """HTML by `src_uri`."""

    @classmethod
    def of(cls, documents: int, names: int) -> "Bench":
        """Make everything that is not measured."""
        corpus = Corpus(documents, names)
        pages = {f"notes/{each.id}.md": each.html for each in corpus}
        return cls(corpus, make_site(corpus), pages)

    @property
    def megabytes(self) -> float:
        """Give the size of the HTML."""
        return sum(len(html.encode()) for html in self.pages.values()) / 1e6

    def first(self, documents: int) -> "Bench":
        """Give the same with fewer documents."""
        pages = dict(list(self.pages.items())[:documents])
        return Bench(self.corpus, self.site, pages)

    def seconds_to_link(self) -> float:
        """Measure the linking of all pages by a linker that remembers nothing yet."""
        linker = Linker(self.site)
        return seconds(lambda: link_all(linker, self.pages))


def against_rivals(bench: Bench, rounds: int) -> Timings[str]:
    """Measure ours and theirs on the same text."""
    names = bench.corpus.forms
    works: dict[str, Callable[[], float]] = {OURS: bench.seconds_to_link}
    works[REGEX] = _timed(rivals.alternation(names), bench)
    if rivals.HAS_FLASHTEXT:
        works[FLASHTEXT] = _timed(rivals.flashtext(names), bench)
    return take_turns(works, rounds)


def by_documents(bench: Bench, sizes: Sequence[int]) -> dict[int, float]:
    """Measure how long the first so many documents take, all linked by one linker.

    The unit is the time of other work, the same again and again between short stretches, so
    that it does not matter when the machine is busy.
    """
    linker, items = Linker(bench.site), list(bench.pages.items())
    control = partial(seconds, lambda: list(Corpus(_CONTROL, 50)))
    taken: dict[int, float] = {}
    total, before = 0.0, control()
    for end in range(_STRETCH, sizes[-1] + 1, _STRETCH):
        spent = seconds(partial(link_all, linker, dict(items[end - _STRETCH : end])))
        after = control()
        total += 2 * spent / (before + after)
        before = after
        if end in sizes:
            taken[end] = total
    return taken


def by_names(benches: Sequence[Bench], rounds: int) -> Timings[int]:
    """Measure ever more names with as many documents; in seconds for each MB."""
    works = {each.corpus.names: _for_each_megabyte(each) for each in benches}
    return take_turns(works, rounds)


def phases(bench: Bench) -> Timings[str]:
    """Measure the steps that touch every byte, each for all pages, the same from round to round."""
    matcher = Matcher(collect_forms(bench.site.registry))
    pages = [read_page(html, {}) for html in bench.pages.values()]
    folded = [fold(page.words).text for page in pages]
    links = [
        [
            (*page.html_span(start, end), entity_link(target, href(target)))
            for start, end, target in on
        ]
        for page, on in zip(pages, decide_all(Linker(bench.site), bench.pages), strict=True)
    ]
    spliced = list(zip(pages, links, strict=True))
    works: dict[str, Callable[[], object]] = {
        READING: lambda: [read_page(html, {}) for html in bench.pages.values()],
        FOLDING: lambda: [fold(page.words) for page in pages],
        MATCHING: lambda: [matcher.find(text) for text in folded],
        SPLICING: lambda: [splice(page.html, each) for page, each in spliced],
    }
    return take_turns(
        {name: partial(seconds, work) for name, work in works.items()}, _ROUNDS_OF_PHASES
    )


def shares(bench: Bench) -> Counter[str]:
    """Sample which functions linking calls."""
    linker = Linker(bench.site)
    return sample(lambda: link_all(linker, bench.pages), Linker.link.__code__)


def _timed(replace: Callable[[str], str], bench: Bench) -> Callable[[], float]:
    return lambda: seconds(lambda: [replace(html) for html in bench.pages.values()])


def _for_each_megabyte(bench: Bench) -> Callable[[], float]:
    megabytes = bench.megabytes
    return lambda: bench.seconds_to_link() / megabytes
