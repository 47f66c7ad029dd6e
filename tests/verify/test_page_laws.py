"""Laws of pages: wherever a quotation stands, it is found, and told true from false."""

import shutil
import tempfile
from pathlib import Path

import pytest
import yaml
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.verify.small_sites import check_folder, write_page, write_site

_LANTERNS = Path(__file__).parents[1] / "golden" / "statements" / "lanterns.yml"
_PARAGRAPHS = {
    "orme-1897, para. 1": (
        "The Lantern Board has lit twelve lamps on the north pier since the storm of January 1896, "
        "and 30 per cent of the boats now come in by night."
    ),
    "orme-1897, para. 5": "Two keepers were hired in the spring.",
    "guild-1898, para. 1": (
        "The rail of the south pier was set by the Lantern Board at a cost of £250."
    ),
}
_PLACES = (
    "She wrote “{}” [@{}].",
    "- She wrote “{}” [@{}].",
    "1.  First [@guild-1898].\n\n    She wrote **“{}”** [@{}].",
    "| A | B |\n| --- | --- |\n| “{}” | lit [@{}] |",
    "> {} [@{}]",
    "> {}\n\n[@{}]",
    "!!! note\n\n    ‘{}’ [@{}]",
    "“{}” is what she wrote [@{}] [@guild-1898].",
)


@st.composite
def _quotations(draw: st.DrawFn) -> tuple[str, str, str]:
    """Draw words of a paragraph, where they come from, and the form in which they are quoted."""
    place = draw(st.sampled_from(sorted(_PARAGRAPHS)))
    words = _PARAGRAPHS[place].split()
    first = draw(st.integers(0, len(words) - 3))
    last = draw(st.integers(first + 3, len(words)))
    return " ".join(words[first:last]), place, draw(st.sampled_from(_PLACES))


@pytest.fixture(scope="module")
def lanterns(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the site on which the quotations stand, once."""
    root = tmp_path_factory.mktemp("lanterns")
    write_site(root, yaml.safe_load(_LANTERNS.read_text(encoding="utf-8")))
    return root


def _results(lanterns: Path, drawn: list[tuple[str, str, str]]) -> list[tuple[str, str]]:
    """Give each quotation of a page that holds them all, and what became of it."""
    body = "\n\n## Next\n\n".join(form.format(words, place) for words, place, form in drawn)
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "site"
        shutil.copytree(lanterns, root)
        write_page(root, "briefings/x.md", {"title": "X", "summary": "X."}, body)
        report = check_folder(root).reports["briefings/x.md"]
    return [(each.exact, each.result) for each in report.quotations]


@settings(max_examples=25, deadline=None)
@given(drawn=st.lists(_quotations(), min_size=1, max_size=12))
def test_every_true_quotation_verifies(lanterns: Path, drawn: list[tuple[str, str, str]]) -> None:
    """Words cut from a paragraph verify in a paragraph, an item, a cell or a block."""
    found = _results(lanterns, drawn)
    assert [words for words, _ in found] == [words for words, _, _ in drawn]
    assert {result for _, result in found} == {"verified"}


@settings(max_examples=25, deadline=None)
@given(drawn=st.lists(_quotations(), min_size=1, max_size=12), data=st.data())
def test_every_false_quotation_is_caught(
    lanterns: Path, drawn: list[tuple[str, str, str]], data: st.DataObject
) -> None:
    """The same with one letter changed does not, wherever it stands."""
    false = []
    for words, place, form in drawn:
        at = data.draw(st.integers(0, len(words) - 1))
        assume(words[at].isalpha())
        changed = f"{words[:at]}{'x' if words[at] != 'x' else 'y'}{words[at + 1 :]}"
        false.append((changed, place, form))
    found = _results(lanterns, false)
    assert [words for words, _ in found] == [words for words, _, _ in false]
    assert "verified" not in {result for _, result in found}
