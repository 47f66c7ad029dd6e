"""The laws of the linker over Markdown of every kind, rendered as on the site."""

import markdown
import pytest

from hooks.link.page.tokens import tokenize
from hooks.model.entities import Organization, Person
from tests import builders
from tests.link.links import entity_links, without_links
from tests.link.markdown_examples import examples

_EXTENSIONS = ["abbr", "admonition", "attr_list", "def_list", "fenced_code", "footnotes"]
_EXTENSIONS += ["md_in_html", "sane_lists", "smarty", "tables", "toc"]
_ENTITIES: list[Person | Organization] = [
    builders.person("ann", name="Ann Lee", honorific_prefix="Mrs"),
    builders.organisation(
        "gardens",
        name="Royal Gardens",
        not_names="Royal Gardens Cup",
        posts=[{"id": "keeper", "label": "Garden Keeper"}],
    ),
]
_TORTURE = "\n\n".join(examples())


def _rendered(text: str) -> str:
    # toc keeps its slugs in the instance: each example gets a new one
    return markdown.Markdown(extensions=_EXTENSIONS).convert(text)


def _link(html: str) -> str:
    return builders.link_text(html, *_ENTITIES).html


def test_there_are_many_examples() -> None:
    """They are as many as those of the CommonMark specification, each unlike the others."""
    assert len(set(examples())) >= 650


@pytest.mark.parametrize("part", range(11))
def test_laws(part: int) -> None:
    """Links are added and nothing else, and once."""
    for example in examples()[part::11]:
        html = _rendered(example.replace("[[", "[ ["))
        once = _link(html)
        assert without_links(once) == html, example
        assert _link(once) == once, example


def test_some_are_linked() -> None:
    """Most examples hold a name that may be linked, so that the laws are about something."""
    linked = [example for example in examples() if entity_links(_link(_rendered(example)))]
    assert len(linked) > 500


@pytest.mark.parametrize("part", range(11))
def test_ids_come_out_as_links_or_as_written(part: int) -> None:
    """No token is left in a page, whatever Markdown made of it."""
    for example in examples()[part::11]:
        text, tokens = tokenize(example)
        whole = builders.site(_ENTITIES, [builders.page("briefings/x.md", example)])
        linked, _ = builders.link(whole, "briefings/x.md", _rendered(text), tokens)
        assert not any(token.char in linked.html for token in tokens), example
        for each in linked.mentions:
            assert each.text[each.start : each.end] == each.exact, example


def test_torture_page() -> None:
    """All examples on one page: what is added are links, once, and none in code or headings."""
    html = _rendered(_TORTURE.replace("[[", "[ ["))
    once = _link(html)
    assert without_links(once) == html
    assert _link(once) == once
    assert len(entity_links(once)) > 25
