"""Golden files of the linker: what an editor writes, and what readers and data users get.

Each file of `tests/golden/link/` holds a registry as front matter and cases. In a case `html` is
what MkDocs rendered, `markdown` what an editor wrote on a page, `source` the body of a source;
`links`, `mentions` and `problems` are what comes of it. What is left out of `problems` must not be
reported; `mentions` and `output` are compared where they are given.
"""

from pathlib import Path
from typing import Any

import markdown
import pytest
import yaml

from hooks.link.page.offsets import TextAt
from hooks.link.page.tokens import tokenize
from hooks.model.entities import Organization, Person
from tests import builders
from tests.link.links import as_mention, entity_links, without_links

_FOLDER = Path(__file__).parents[1] / "golden" / "link"
_EXTENSIONS = ["abbr", "admonition", "attr_list", "def_list", "footnotes", "md_in_html"]
_EXTENSIONS += ["tables", "fenced_code", "toc"]


def _cases() -> list[Any]:
    """Read the cases of every file, each with the registry of its file."""
    found = []
    for path in sorted(_FOLDER.glob("*.yml")):
        # CBaseLoader, as the generator does: every value is text.
        whole = yaml.load(path.read_text("utf-8"), yaml.CBaseLoader)  # noqa: S506 - makes text only
        shared = {key: whole.get(key, {}) for key in ("people", "organisations", "sources")}
        found += [
            pytest.param(shared, case, id=f"{path.stem}: {case['case']}") for case in whole["cases"]
        ]
    return found


@pytest.mark.parametrize(("shared", "case"), _cases())
def test_golden(shared: dict[str, Any], case: dict[str, Any]) -> None:
    """A page gets the links, the mentions and the problems that its golden file says."""
    everybody = {key: {**shared[key], **case.get(key, {})} for key in shared}
    entities: list[Person | Organization] = []
    entities += [builders.person(key, **value) for key, value in everybody["people"].items()]
    entities += [
        builders.organisation(key, **value) for key, value in everybody["organisations"].items()
    ]
    sources = [builders.source(key, **value) for key, value in everybody["sources"].items()]
    src_uri = case.get("page", "briefings/x.md")
    body = case.get("markdown", case.get("html", ""))
    html, tokens = tokenize(body)
    pages = []
    if "markdown" in case:
        html = markdown.markdown(html, extensions=_EXTENSIONS)
    if "source" in case:
        sources.append(builders.source("here", case["source"], **case.get("meta", {})))
        src_uri, html = "sources/here.md", sources[-1].html
    else:
        pages.append(builders.page(src_uri, body, **case.get("meta", {})))
    linked, problems = builders.link(builders.site(entities, pages, sources), src_uri, html, tokens)
    assert entity_links(linked.html) == case.get("links", [])
    if "mentions" in case:
        assert [as_mention(each) for each in linked.mentions] == case["mentions"]
    if "output" in case:
        assert linked.html == case["output"]
    if not tokens:
        assert without_links(linked.html) == html
    for each in linked.mentions:
        assert each.text[each.start : each.end] == each.exact
    if "offsets" in case:
        assert [f"{m.anchor} {m.block} {m.start} {m.end}" for m in linked.mentions] == (
            case["offsets"]
        )
    _assert_problems([each.as_line() for each in problems], case.get("problems", []))


def _assert_problems(reported: list[str], expected: list[str]) -> None:
    """Compare each problem with words that stand in it: `rule: words`, or whole lines of it."""
    assert len(reported) == len(expected), reported
    for line, words in zip(reported, expected, strict=True):
        rule, _, rest = words.partition(": ")
        assert f"[{rule}]" in line
        assert rest in line


def test_a_line_is_that_of_the_block() -> None:
    """Counted in the file, the front matter with it."""
    linked = builders.link_text("<p>One.</p>\n\n<p>Ann Lee wrote.</p>", builders.person("ann-lee"))
    (named,) = linked.names
    assert linked.line_at(TextAt(0)) == builders.BODY_LINE
    assert linked.line_at(named.start) == builders.BODY_LINE + 2
    assert not linked.is_data(named.start)
