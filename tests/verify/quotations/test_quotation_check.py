"""Quotations are the words of the paragraphs that are cited."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from hooks.model.citations import Citation
from hooks.read.citation_syntax import parse_citation
from hooks.verify.page_report import VERIFIED
from hooks.verify.quotations.quotation_check import verify_quotation
from hooks.verify.texts.corpus import Corpus, SourcePlace
from tests.verify.documents import corpus

_GOLDEN = Path(__file__).parents[2] / "golden" / "quotations"


def _cases() -> Iterator[Any]:
    for file in sorted(_GOLDEN.glob("*.yml")):
        golden = yaml.safe_load(file.read_text(encoding="utf-8"))
        documents = corpus(golden["sources"])
        for case in golden["cases"]:
            yield pytest.param(documents, case, id=f"{file.stem}: {case['it']}")


@pytest.mark.parametrize(("documents", "case"), list(_cases()))
def test_golden(documents: Corpus, case: dict[str, str]) -> None:
    """Each golden quotation has the result that it names, and says what it should."""
    citation = parse_citation(f"[@{case['cite']}]", 1)
    assert isinstance(citation, Citation)
    check = verify_quotation(case["quote"], citation.cited, documents)
    assert check.result == case.get("rule", VERIFIED), check.findings
    said = " ".join(f"{finding.text}\n{finding.hint}" for finding in check.findings)
    assert case.get("says", "") in said
    assert case.get("hint", "") in "".join(finding.hint for finding in check.findings)
    assert bool(check.places) == (check.result in {VERIFIED, "quote-omission"})


def test_places_count_in_the_text_of_the_paragraph() -> None:
    """A place gives the stretch of the paragraph as it stands, not as it was folded."""
    text = "An  e\u0301lan – ‘ﬁne’ and , new."
    documents = corpus({"a": ["x", text, "“More of it."]})
    citation = parse_citation("[@a, paras 2-3]", 1)
    assert isinstance(citation, Citation)
    check = verify_quotation('élan - "fine" and, new. More', citation.cited, documents)
    assert check.places == (
        SourcePlace("a", "para_2", text.index("e\u0301"), len(text)),
        SourcePlace("a", "para_3", 1, 5),
    )
