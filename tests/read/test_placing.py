"""Citations of a source whose paragraphs bear numbers of its own."""

from pathlib import Path

import pytest

from hooks.model.citations import Citation, in_words
from hooks.model.sources import Source
from hooks.read.placing import read_citation
from hooks.read.source_files import read_sources
from tests.publish.mill_site import publish
from tests.verify.small_sites import Checked, check_folder, write_page, write_site

BODY = """\
## Lamps

2.1 The keeper has 7 lamps.

2.2 The oil is kept in two stores:

- (a) the north store;
- (b) the south store.

No number stands here.

2.3 Nobody has been hurt in 12 years.

Rec. 12: Light the quay.
"""


def _site(root: Path, front: dict[str, str], body: str = BODY) -> None:
    source = {"front": {"date": "2021-05-12", "label": "Keeper 2021", **front}, "body": body}
    write_site(root, {"sources": {"keeper-2021": source}})


def _sources(root: Path) -> dict[str, Source]:
    return read_sources(root).sources


def _check(root: Path, statement: str, numbering: str = "printed") -> Checked:
    _site(root, {"numbering": numbering})
    write_page(root, "briefings/x.md", {"title": "X", "summary": "Of lamps."}, statement)
    return check_folder(root)


@pytest.mark.parametrize(
    ("locator", "positions", "words"),
    [
        ("para. 2.1", (1,), "para 2.1"),
        ("paras 2.1–2.3", (1, 2, 3, 4, 5, 6), "paras 2.1–2.2(b), para_5, para 2.3"),
        ("para. 2.2(a)", (3,), "para 2.2(a)"),
        ("para. 2.2 (A)", (3,), "para 2.2(a)"),
        ("para. 2.2a", (3,), "para 2.2(a)"),
        ("paras 2.2(a)–(b)", (3, 4), "paras 2.2(a)–2.2(b)"),
        ("paras 2.1, 2.3", (1, 6), "paras 2.1, 2.3"),
        ("para_5", (5,), "para_5"),
        ("paras 2.1, para_5", (1, 5), "para 2.1, para_5"),
        ("rec. 12", (7,), "rec 12"),
        ("Recommendation 12", (7,), "rec 12"),
        ('para. 2.1 "7 lamps"', (1,), "para 2.1"),
    ],
)
def test_locators_mean_the_numbers_of_the_document(
    tmp_path: Path, locator: str, positions: tuple[int, ...], words: str
) -> None:
    """A citation names paragraphs as the document does, and is shown so."""
    _site(tmp_path, {"numbering": "printed"})
    sources = _sources(tmp_path)
    found = read_citation(f"[@keeper-2021, {locator}]", 1, sources)
    assert isinstance(found, Citation)
    assert found.cited[0].paragraphs == positions
    assert in_words(positions, sources["keeper-2021"]) == words


def test_numbers_of_the_site_stay_its_own(tmp_path: Path) -> None:
    """Where the site numbers, a number that the document prints is answered with ours."""
    statement = "He has lamps [@keeper-2021, para. 2.3]."
    checked = _check(tmp_path, statement, "added")
    (problem,) = [each for each in checked.problems if each.severity == "error"]
    assert problem.rule == "unknown-paragraph"
    assert "write [@keeper-2021, para. 6]" in problem.hint


@pytest.mark.parametrize(
    ("statement", "rule"),
    [
        ("He has “7 lamps” [@keeper-2021, para. 2.1].", ""),
        ("He has “7 lamps” [@keeper-2021, para. 2.3].", "quote-misplaced"),
        ("He has them [@keeper-2021, para. 2.9].", "unknown-paragraph"),
        ("He has them [@keeper-2021, para. 1].", "unknown-paragraph"),
        ("He has 2.1 lamps [@keeper-2021, para. 2.1].", "unsupported-figure"),
        ("Paragraph 2.1 says 7 [@keeper-2021, para. 2.1].", ""),
        ("It is to be lit [@keeper-2021, rec. 12].", ""),
        ("There are 12 lamps to light [@keeper-2021, rec. 12].", "unsupported-figure"),
    ],
)
def test_printed_numbers_prove_and_count_for_nothing_else(
    tmp_path: Path, statement: str, rule: str
) -> None:
    """A printed number leads to its paragraph, and bears out no figure."""
    checked = _check(tmp_path, statement)
    found = [each for each in checked.problems if each.severity != "notice"]
    assert [each.rule for each in found] == ([rule] if rule else [])
    if rule == "quote-misplaced":
        assert "para. 2.1" in found[0].text + found[0].hint


def test_a_number_that_stands_twice_is_an_error(tmp_path: Path) -> None:
    """A citation of it could mean either."""
    _site(tmp_path, {"numbering": "printed"}, "1. One.\n\n2. Two.\n\n1. Three.\n")
    found = [each for each in check_folder(tmp_path).problems if each.rule == "duplicate-number"]
    assert [(each.path, "para_1" in each.text, "para_3" in each.text) for each in found] == [
        ("sources/keeper-2021.md", True, True)
    ]


def test_the_printed_number_is_the_permalink(tmp_path: Path) -> None:
    """It stays in the words, once, and has an anchor; what prints none shows how it is cited."""
    _site(tmp_path, {"numbering": "printed"})
    html = publish(tmp_path)["sources/keeper-2021.md"]
    names = 'id="n2.1" href="#n2.1" aria-label="Paragraph 2.1"'
    link = f'<a class="number printed" {names}>2.1</a>'
    assert f'<p id="para_1">{link} The keeper has 7 lamps.</p>' in html
    assert html.count("2.1</a>") == 1
    assert 'id="n2.2a"' in html
    assert ">para_5</a>No number stands here." in html
    assert "numbers are those of the document" in html
