"""No page, however made, takes longer than in proportion to its length."""

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest

from hooks.link.advice.name_census import census_problems, name_use
from hooks.model.site import Site
from hooks.problems import Problem
from tests import builders
from tests.growth import MOST, growth

_SIZE = 500


def _chained(size: int) -> tuple[Site, str]:
    """Make short names that overlap each other from one end of a paragraph to the other."""
    words = [f"A{number}" for number in range(size)]
    pairs = pairwise(words)
    bodies = [builders.organisation(f"b{at}", name=" ".join(two)) for at, two in enumerate(pairs)]
    return _site(f"<p>{' '.join(words)}</p>", bodies)


def _short(size: int) -> tuple[Site, str]:
    """Make as many short names as words, each of one person, and then their family names."""
    people = [builders.person(f"p{at}", name=f"Jo L{at}") for at in range(size)]
    full = "".join(f"<p>Jo L{at}, then L{at}.</p>" for at in range(size))
    return _site(full + "<p>" + ", ".join(f"with L{at}" for at in range(size)) + "</p>", people)


def _labels(size: int) -> tuple[Site, str]:
    """Make a block of lines, each a short label or the name of a body."""
    bodies = [
        builders.organisation(
            f"b{at}",
            name=f"Body{at}",
            posts=[{"id": f"x{at}", "label": "L", "short_labels": "Head"}],
        )
        for at in range(3)
    ]
    return _site("<p>" + "<br>".join(["Body0, Head, Body1", "Head"] * size) + "</p>", bodies)


def _local(size: int) -> tuple[Site, str]:
    """Make as many of the page's own names as words."""
    body = builders.organisation("b", name="Body")
    mentions = {f"the W{at}": "b" for at in range(size)}
    html = "".join(f"<p>The W{at} and the W{at}.</p>" for at in range(size))
    page = builders.page("briefings/x.md", html, mentions=mentions)
    return builders.site([body], [page]), html


def _anchors(size: int) -> tuple[Site, str]:
    """Make links of the author to one page, as many as names of it."""
    body = builders.organisation("b", name="Old Body")
    return _site('<p><a href="../../organisations/b/">it</a> Old Body</p>' * size, [body])


def _alike(size: int) -> tuple[Site, str]:
    """Make blocks that begin with the same words, and a name to be told in each."""
    people = [builders.person(f"{one}{at}", name=f"Al B{at}") for at in range(size) for one in "pq"]
    return _site("".join(f"<p>The same words: Al B{at}.</p>\n" for at in range(size)), people)


def _refused(size: int) -> tuple[Site, str]:
    """Make names in longer names, behind marks and before them."""
    body = builders.organisation("b", name="Ministry of Old Body", other_names=["Body"])
    return _site("<p>" + "West Body, Ministry of Old Body, East Body " * size + "</p>", [body])


def _unknown(size: int) -> tuple[Site, str]:
    """Make names without a page, each in a block of its own, to be told with its line."""
    names = (f"Jo{_letters(at)} Ba{_letters(at)}" for at in range(size))
    return _site("".join(f"<p>They met {name} there.</p>\n" for name in names), [])


def _letters(number: int) -> str:
    return "".join("bdfghklmnr"[int(digit)] for digit in str(number))


def _site(html: str, entities: list[Any]) -> tuple[Site, str]:
    return builders.site(entities, [builders.page("briefings/x.md", html)]), html


def _linked(site: Site, html: str) -> list[Problem]:
    linked, _ = builders.link(site, "briefings/x.md", html)
    return census_problems([name_use(linked)], site)


@pytest.mark.parametrize(
    "make",
    [_chained, _short, _labels, _local, _anchors, _alike, _refused, _unknown],
    ids=lambda each: each.__name__,
)
def test_twice_the_page_takes_twice_as_long(make: Callable[[int], tuple[Site, str]]) -> None:
    """The time grows with the page, and not with its square."""

    def linking(size: int) -> Callable[[], object]:
        site, html = make(size)
        return lambda: _linked(site, html)

    assert growth(linking, _SIZE) < MOST
