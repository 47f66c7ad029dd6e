"""Names nobody knows and names nobody uses."""

from typing import Any

import pytest

from hooks.link.advice.name_census import NameUse, census_problems, name_use
from hooks.model.site import Site
from hooks.problems import Problem
from tests.builders import link, organisation, page, person, site, source

BRAHE = person("anna-brahe", name="Anna Brahe", other_names=["Anna Lind"], honorific_suffix="MP")
CHOIR = organisation(
    "choir",
    name="Old Choir",
    posts=[{"id": "conductor", "label": "Conductor of Old Choir", "short_labels": ["Cantor"]}],
)


def _notices(whole: Site, rule: str) -> list[Problem]:
    """Link every page of a site and list the notices of one rule."""
    texts = {f"sources/{each.id}.md": each.html for each in whole.sources.values()}
    texts |= {one.src_uri: one.body for one in whole.pages.values()}
    uses = [_use(whole, src_uri, text) for src_uri, text in texts.items()]
    return [problem for problem in census_problems(uses, whole) if problem.rule == rule]


def _use(whole: Site, src_uri: str, text: str) -> NameUse:
    linked, _ = link(whole, src_uri, text)
    return name_use(linked)


def _unknown(html: str, **meta: Any) -> list[str]:  # noqa: ANN401 - as YAML has it
    """List the unknown names of one page."""
    whole = site([BRAHE, CHOIR], [page("index.md", html, **meta)])
    return [each.text.split("”")[0][1:] for each in _notices(whole, "unknown-name")]


@pytest.mark.parametrize(
    ("html", "names"),
    [
        ("<p>They met Otto Frisk there.</p>", ["Otto Frisk"]),
        ("<p>They met Otto Frisk’s friend.</p>", ["Otto Frisk"]),
        ("<p>They met Maria Gil de la Vega and Jean-Luc O’Hara.</p>",
         ["Jean-Luc O’Hara", "Maria Gil de la Vega"]),
        ("<p>Otto Frisk came. Then Otto Frisk left, as Otto Frisk does.</p>", ["Otto Frisk"]),
        ("<p>Sir Otto Frisk came.</p>", ["Otto Frisk"]),
        ("<p>Mrs Frisk came with Dr J. Dahl.</p>", ["J. Dahl", "Mrs Frisk"]),
        ("<p>Conductor Otto Frisk and Treasurer Ada Dahl.</p>", ["Ada Dahl"]),
        ("<p class='signature'>Otto Frisk<br>Treasurer</p>", ["Otto Frisk"]),
        ("<p>The Duchy Choral Society sang.</p>", ["Duchy Choral Society"]),
        ("<p>The Dean of the University of Umbria and the Fjord Song Trust.</p>",
         ["Fjord Song Trust", "University of Umbria"]),
        ("<p>Bells by Frisk &amp; Dahl Ltd are rung.</p>", ["Frisk & Dahl Ltd"]),
        ("<p>The Department for Song and Dance.</p>", ["Department for Song and Dance"]),
        ("<p>Conductor of Old Choir Otto Frisk sang.</p>", ["Otto Frisk"]),
    ],
)  # fmt: skip
def test_a_name_without_a_page_is_noticed(html: str, names: list[str]) -> None:
    """Persons by their style, their office or two words in a sentence; bodies by their kind."""
    assert _unknown(html) == names


@pytest.mark.parametrize(
    "html",
    [
        "<p>Anna Brahe MP leads Old Choir.</p>",
        "<p>They met the Old Choir Otto Frisk there.</p>",
        "<p>They met Otto Frisk Old Choir there.</p>",
        "<h2>They met Otto Frisk</h2>",
        "<p>They met <a href='x'>Otto Frisk</a> and <code>Otto Frisk</code>.</p>",
        "<p>Green Meadows were seen.</p>",
        "<p>They saw the Green Meadows.</p>",
        "<p>They sang. Otto Frisk did not.</p>",
        "<p>They sang at 12 Otto Frisk Lane and by 4 Ada Dahl.</p>",
        "<p>They sang near Upper Umbria, and Sing Along 2018.</p>",
        "<p>They sang on Monday March 5 with Swedish Singers of the House Rules.</p>",
        "<p>The County Council and the Working Group met.</p>",
        "<p>A song committee. The Song Committee met.</p>",
        "<p>They felt Great Frustration and Deep Togetherness.</p>",
        "<p>They met Otto Frisk, who sang. A frisk.</p>",
        "<p>They sang NATO NASA songs.</p>",
        "<p>Dear Sir or Madam</p>",
    ],
)
def test_what_only_looks_like_a_name_is_no_notice(html: str) -> None:
    """Known and longer names, titles, places, dates and ordinary words are let pass."""
    assert _unknown(html) == []


def test_a_page_may_say_that_words_are_no_name() -> None:
    """What `nolink` lists is not reported, nor what another page's `mentions` explain."""
    html = "<p>They met Otto Frisk there.</p>"
    assert _unknown(html, nolink=["Otto Frisk"]) == []
    other = page("about.md", "", mentions={"Otto Frisk": "anna-brahe"})
    whole = site([BRAHE], [page("index.md", html), other])
    assert _notices(whole, "unknown-name") == []


def test_names_are_ranked_by_how_often_they_stand() -> None:
    """The most frequent comes first, and says in which files it stands."""
    letter = source("letter-1", "A page.\n\nWe met Ada Dahl and saw Otto Frisk.\n")
    briefing = page("index.md", "<p>They met Otto Frisk.</p>")
    first, second = _notices(site([], [briefing], [letter]), "unknown-name")
    assert first.text.startswith("“Otto Frisk” looks like the name of a person")
    assert first.text.endswith("it stands twice: sources/letter-1.md, docs/index.md")
    assert first.hint.splitlines()[0].endswith("python -m hooks new person otto-frisk")
    assert second.text.startswith("“Ada Dahl”")
    assert (first.path, first.line) == ("sources/letter-1.md", 7)


def test_the_command_for_a_page_has_every_letter_of_the_name() -> None:
    """Accents go, letters stay, as in the ids that `add` proposes."""
    whole = site([], [page("index.md", "<p>They met Łucja Wiśniewska.</p>")])
    (found,) = _notices(whole, "unknown-name")
    assert found.hint.splitlines()[0].endswith("new person lucja-wisniewska")


def test_generated_pages_are_not_read() -> None:
    """What no editor wrote is not reported to editors."""
    whole = site([], [page("index.md", "")])
    use = _use(whole, "people/index.md", "<p>They met Otto Frisk.</p>")
    assert census_problems([use], whole) == []


def test_a_page_that_links_nothing_has_no_names_to_add() -> None:
    """With `link: none` its editor said that readers need no page about anybody on it."""
    whole = site([], [page("index.md", "<p>They met Otto Frisk.</p>", link="none")])
    assert _notices(whole, "unknown-name") == []


def test_what_a_page_uses_of_its_own_is_kept_by_its_file() -> None:
    """A key of `mentions` that stands on one page is of no use to another."""
    local = {"the Singers": "choir"}
    pages = [
        page("index.md", "<p>They heard the Singers.</p>", mentions=local),
        page("briefings/x.md", "<p>Nobody.</p>", mentions=local),
    ]
    found = [
        each for each in _notices(site([CHOIR], pages), "unused-name") if "Singers" in each.text
    ]
    assert [each.path for each in found] == ["docs/briefings/x.md"]


def test_of_many_files_the_first_are_named() -> None:
    """Those that have a name most often, and how many more there are."""
    text = "<p>They met Otto Frisk.</p>"
    pages = [page(f"briefings/{number}.md", text) for number in range(7)]
    pages.append(page("briefings/most.md", text * 2))
    (found,) = _notices(site([], pages), "unknown-name")
    assert "it stands 9 times: docs/briefings/most.md (2), docs/briefings/0.md" in found.text
    assert found.text.endswith(" and 3 more")
