"""What holds of the linker on every page with every registry (`DESIGN.md`, section 5, "Laws")."""

import os
import re
from html import escape, unescape
from html.parser import HTMLParser

from hypothesis import given, settings
from hypothesis import strategies as st

from hooks.link.linker import LinkedPage
from hooks.link.page.tokens import tokenize
from hooks.model.entities import Organization, Person
from tests import builders
from tests.link import generated
from tests.link.links import without_links
from tests.link.reference import KnownName, find_names

_PROFILE = os.environ.get("HYPOTHESIS_PROFILE", "thorough" if os.environ.get("CI") else "quick")
LAW = settings(max_examples={"quick": 100, "thorough": 1700}[_PROFILE], deadline=None)
"""Six laws, each tried on so many cases: more than ten thousand in CI."""

_FORBIDDEN = {*"a abbr button code h1 h2 h3 h4 h5 h6 kbd label math pre samp".split()}
_FORBIDDEN |= {*"script style summary svg textarea".split()}
_UNUSED = builders.organisation("unused", name="Qvfx Wprz", other_names=["Zzkj"])


def _link(html: str, entities: list[Person | Organization], **meta: str) -> LinkedPage:
    whole = builders.site(entities, [builders.page("briefings/y.md", html, **meta)])
    return builders.link(whole, "briefings/y.md", html)[0]


@LAW
@given(st.data())
def test_only_links_are_added(data: st.DataObject) -> None:
    """Take the added links away and the HTML is what it was, byte for byte."""
    entities = data.draw(generated.registries())
    html = data.draw(generated.pages(generated.names_in(entities)))
    assert without_links(_link(html, entities, as_of="2015").html) == html


@LAW
@given(st.data())
def test_linking_twice_is_linking_once(data: st.DataObject) -> None:
    """A page that has its links gets no more."""
    entities = data.draw(generated.registries())
    html = data.draw(generated.pages(generated.names_in(entities)))
    once = _link(html, entities, as_of="2015").html
    assert _link(once, entities, as_of="2015").html == once


@LAW
@given(st.data())
def test_order_and_unused_names_change_nothing(data: st.DataObject) -> None:
    """The order of the registry, and names that stand nowhere, make no difference."""
    entities = data.draw(generated.registries())
    html = data.draw(generated.pages(generated.names_in(entities)))
    shuffled = data.draw(st.permutations([*entities, _UNUSED]))
    first, second = _link(html, entities), _link(html, shuffled)
    assert (second.html, second.mentions) == (first.html, first.mentions)


@LAW
@given(st.data())
def test_mentions_stand_where_they_say(data: st.DataObject) -> None:
    """The text of the block from start to end is the words of the mention, and no others."""
    entities = data.draw(generated.registries())
    markdown = data.draw(generated.pages(generated.names_in(entities)))
    whole = builders.site(entities, [builders.page("briefings/y.md", markdown)])
    linked, _ = builders.link(whole, "briefings/y.md", *tokenize(markdown))
    for each in linked.mentions:
        assert each.text[each.start : each.end] == each.exact != ""
        assert each.exact == " ".join(each.exact.split())


@LAW
@given(st.data())
def test_links_stand_where_they_may(data: st.DataObject) -> None:
    """No link in code, headings or links, and one for each section, entity and office."""
    entities = data.draw(generated.registries())
    html = data.draw(generated.tidy_pages(generated.names_in(entities)))
    reader = _Reader()
    reader.feed(_link(html, entities, as_of="2015").html)
    assert not reader.misplaced
    assert len(reader.seen) == len(set(reader.seen))


@LAW
@given(st.data())
def test_names_are_those_of_the_reference(data: st.DataObject) -> None:
    """In a plain paragraph the linker finds what trying every stretch of the text finds."""
    known = data.draw(generated.known_names)
    if data.draw(st.booleans()):
        quiet = {each.entity for each in known[:1]}
        known = [KnownName(each.entity, each.text, each.entity in quiet) for each in known]
    names = tuple(each.text for each in known)
    text = " ".join(data.draw(generated.texts(names)).split())
    linked = _link(f"<p>{escape(text)}</p>", [*generated.entities_of(known)])
    found = [(each.start, each.end, each.target.entity) for each in linked.mentions]
    assert found == find_names(text, known)
    assert unescape(re.sub(r"<[^>]*>", "", linked.html)) == text


class _Reader(HTMLParser):
    """Notes where links to entities stand."""

    def __init__(self) -> None:
        super().__init__()
        self.section = 0
        self.open: list[str] = []
        self.misplaced: list[str] = []
        self.seen: list[tuple[int, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if tag in {"h2", "h3"}:
            self.section += 1
        if "entity" in (found.get("class") or "").split():
            self.misplaced += _FORBIDDEN.intersection(self.open)
            self.seen.append((self.section, found["href"] or ""))
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        while self.open and self.open.pop() != tag:
            pass
