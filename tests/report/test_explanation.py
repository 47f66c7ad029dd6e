"""Explanations of links and of what is none."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hooks.link.page.tokens import tokenize
from hooks.report.explanation import explain_page, explain_words
from tests.builders import link, organisation, page, person, site

CHOIR = organisation(
    "choir",
    name="Old Choir",
    posts=[{"id": "cantor", "label": "Cantor of Old Choir", "short_labels": ["Head Cantor"]}],
)
SOCIETY = organisation("society", other_names=["the Singers", "Carillon", {"name": "Bell Club"}])
CLUB = organisation("club", other_names=[{"name": "Bell Club", "start_date": "2015-01-01"}])
BRAHE = person(
    "anna-brahe",
    memberships=[{"post": "cantor", "start_date": "2014-01-01", "end_date": "2015-01-01"}],
)
LUND = person("carl-lund")
LIGHTERS = organisation("lighters", name="the Lamp Lighters", ignore_case="true")


def _explained(html: str, words: str = "", **meta: Any) -> str:  # noqa: ANN401 - as YAML has it
    whole = site(
        [CHOIR, SOCIETY, CLUB, LIGHTERS, BRAHE, LUND], [page("briefings/x.md", html, **meta)]
    )
    linked, _ = link(whole, "briefings/x.md", *tokenize(html))
    lines = (
        explain_words(linked, whole.registry, words)
        if words
        else explain_page(linked, whole.registry)
    )
    return "\n".join(lines)


def test_a_link_is_explained_with_rule_date_candidates_and_runner_up() -> None:
    """An office says who held it on which day, and what it would be otherwise."""
    html = '<h2 id="a">A</h2><p>The Cantor of Old Choir.</p>'
    assert _explained(html, as_of="2014-05-05").splitlines() == [
        "docs/briefings/x.md: 1 names; the page speaks for 2014-05-05",
        "“Cantor of Old Choir”, line 5 #a: links to anna-brahe (Anna Brahe) in the office cantor",
        "    rule post: the one known holder of cantor on 2014-05-05",
        (
            "    date: 2014-05-05; candidates: anna-brahe (Anna Brahe); "
            "runner-up: cantor, the office itself"
        ),
    ]


@pytest.mark.parametrize(
    ("html", "words", "reason"),
    [
        ("<h2>Old Choir</h2>", "Old Choir", "means choir (Old Choir), no link: nothing is linked"),
        ("<p>Old Choir. Old Choir.</p>", "old choir", "no link: it is linked already"),
        ("<p>Old Choir Friends.</p>", "Choir", "no link: a longer name seems to go on with “Fr"),
        ("<p>the Deputy Cantor of Old Choir</p>", "Cantor of Old Choir", "“deputy” before it"),
        ("<p>Bell Club</p>", "Bell Club", "more than one bears the name"),
        ("<p>Bell Club</p>", "Bell Club", "candidates: club (Club), society (Society)"),
        ("<p>The old choir sang.</p>", "old choir", "declared as “Old Choir”, and capitals count"),
        ("<p>Old Choirs sang.</p>", "Old Choir", "part of a longer word, “Old Choirs”"),
        ("<p>Singers sang.</p>", "Singers", "so “the” must stand before it"),
        ("<p>The Head Cantor.</p>", "Head Cantor", "whose organisation is not in view"),
        ("<p><code>Old Choir</code></p>", "Old Choir", "it stands in code"),
        ("<p>See www.example.org/Carillon</p>", "Carillon", "part of an e-mail or a web address"),
        ("<p><code>sang</code></p>", "sang", "it stands in code"),
        ("<p>Ms Brahe sang.</p>", "Brahe", "counts only after a fuller mention"),
        ("<p>Brahe sang. Anna Brahe sang.</p>", "Brahe", "counts only after a fuller mention"),
        ("<p>Anna Brahe. Frau Brahe.</p>", "Frau Brahe", "in their `honorific_prefix`"),
        ("<p>Anna Brahe. Otto Brahe.</p>", "Brahe", "another capitalised word, “Otto”"),
        ("<p>Anna Brahe. Otto Brahe. Brahe sang.</p>", "Brahe", "others of the same family name"),
        (
            "<p>Anna Brahe. Brahe, A., 2012.</p>",
            "Brahe",
            "another word: of the calendar",
        ),
        ("<p>Anna Brahe saw the Brahes.</p>", "Brahe", "part of a longer word, “Brahes”"),
        ("<p>Anna Brahe. Otto Brahe.</p>", "Otto Brahe", "another capitalised word, “Otto”"),
        ("<p>Lund left. Anna Brahe. Otto Brahe.</p>", "Lund", "counts only after a fuller mention"),
        ("<p>lamp lighters came.</p>", "lamp lighters", "so “the” must stand before it"),
        ("<p>They bathe Singers.</p>", "Singers", "so “the” must stand before it"),
        ("<p>They sang.</p>", "sang", "these words are no name of the registry"),
        ("<p>They sang.</p>", "flute", "“flute” stands here nowhere"),
        ("<p>The Choir.</p>", "Choir", "“Old Choir” (choir, name): docs/organisations/choir.md"),
        ("<p>Olde Choir.</p>", "Olde Choir", "“Old Choir” (choir, name)"),
        ("<p>The Choir.</p>", "Choir", "mentions:\n  Choir: ID"),
        ("<p>Anna&nbsp;<em>Brahe</em></p>", "anna brahe", "links to anna-brahe"),
        ("<p>Bell Club</p>", "Bell Club", "date: none"),
    ],
)
def test_words_are_explained_where_they_stand(html: str, words: str, reason: str) -> None:
    """Whatever keeps words from being a link is said, with what looks most like them."""
    assert reason in _explained(html, words)


def test_the_explanation_of_words_fits_on_a_screen() -> None:
    """Of many places the first are explained, and the rest is counted."""
    lines = _explained("<p>Old Choir.</p>" * 40, "Old Choir").splitlines()
    assert lines[-1] == "… and 34 more"
    assert len(lines) <= 24


def test_a_page_lists_names_that_are_refused() -> None:
    """Each refusal is explained in one line, that of a label out of view as well."""
    text = _explained("<p>Head Cantor of note. Nils Anna Brahe.</p>")
    assert "“Head Cantor”, line 5: no link: a short label whose organisation is not in v" in text
    assert "“Anna Brahe”, line 5: no link: a longer name seems to begin with “Nils”" in text


def test_a_page_lists_family_names_that_fit_several() -> None:
    """A family name that may mean somebody else is explained too."""
    text = _explained("<p>Anna Brahe. Otto Brahe. Brahe.</p>")
    assert "“Brahe”: no link: a family name that may mean others than anna-brahe" in text


def test_the_date_of_the_cited_source_is_not_needed_for_an_explicit_link() -> None:
    """What the editor wrote as `[[id]]` is explained as such."""
    text = _explained("<p>[[choir|The choir]] sang.</p>")
    assert "“The choir”, line 5: links to choir (Old Choir)\n    rule explicit" in text


def test_the_page_that_says_link_none_says_so() -> None:
    """The reason is that of the page."""
    assert "no link: the page says `link: none`" in _explained("<p>Old Choir</p>", link="none")


_PIECES = st.sampled_from(
    "Old Choir|OLD CHOIR|old choir|Choir|Singers|the|The|THE|bathe|Carillon|Bell Club|Anna Brahe|"
    "Brahe|BRAHE|Frau|Ms|Otto|Cantor of Old Choir|Head Cantor|former|s|-|'s|.|,|“|<code>|</code>|"
    "www.example.org/|@|(|)|</p><p>|<br>|Friends|of|&amp;|\u00ad|May|Young|2012|A.".split("|")
)


@settings(max_examples=40)
@given(st.lists(st.tuples(_PIECES, st.sampled_from(["", " "])), max_size=12))
def test_what_is_no_name_has_a_reason_of_the_linker(pieces: list[tuple[str, str]]) -> None:
    """Words that are whole, spelt and led as a name is declared were weighed by the linker."""
    html = f"<p>{''.join(piece + gap for piece, gap in pieces)}</p>"
    if html.count("<code>") != html.count("</code>"):
        html = html.replace("<code>", "").replace("</code>", "")
    for words in ("Old Choir", "Singers", "Anna Brahe", "Head Cantor"):
        assert "covers a part" not in _explained(html, words)
