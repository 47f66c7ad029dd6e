"""The benchmark measures what it says: documents, names, growth."""

from pathlib import Path

import pytest

from hooks.commands.check import check
from hooks.link.linker import Linker
from tests.bench.corpus import Corpus
from tests.bench.linking import link_all, make_site
from tests.bench.sites import write_site
from tests.bench.timing import Timings


def test_corpus_is_the_same_every_time() -> None:
    """Two corpora of the same numbers are equal, and a smaller one is the beginning of a larger."""
    assert list(Corpus(5, 50)) == list(Corpus(5, 50))
    assert list(Corpus(5, 50)) == list(Corpus(7, 50))[:5]


@pytest.mark.parametrize("names", [50, 1000, 10_000])
def test_corpus_has_so_many_names(names: int) -> None:
    """A corpus of so many names has that many forms, all different."""
    assert len(Corpus(1, names).forms) == names


def test_documents_are_like_documents() -> None:
    """A document has 600 words or somewhat more, and one in 25 to 50 becomes a mention or more."""
    corpus = Corpus(20, 1000)
    for document in corpus:
        assert 550 < len(document.words.split()) < 900
    links = link_all(
        Linker(make_site(corpus)), {f"notes/{each.id}.md": each.html for each in corpus}
    )
    assert 150 < links < 600


def test_names_have_no_odd_spaces() -> None:
    """Names are separated by single spaces."""
    assert not [form for form in Corpus(1, 10_000).forms if form != " ".join(form.split())]


def test_exponent_of_growth() -> None:
    """Quadratic growth has the exponent 2, whatever disturbs single rounds."""
    timings = Timings([{10: 1.0, 20: 5.0}, {10: 1.5, 20: 4.0}])
    assert timings.exponent(10, 20, 2) == pytest.approx(2)


def test_briefings_stand_on_their_documents(tmp_path: Path) -> None:
    """The made-up site has a briefing for twenty documents, whose quotations are all verified."""
    write_site(Corpus(21, 50), tmp_path / "site")
    assert sorted(path.name for path in (tmp_path / "site/docs/briefings").iterdir()) == [
        "briefing-0.md",
        "briefing-1.md",
    ]
    found = {problem.rule for problem in check(tmp_path / "site/mkdocs.yml")}
    assert {rule for rule in found if "quot" in rule or "citation" in rule} == set()
