"""Declared names that no page uses."""

from typing import Any

import pytest

from hooks.link.advice.unused_names import unused_names, used_names
from hooks.model.site import Site
from hooks.problems import Problem
from tests.builders import link, link_text, organisation, page, person, site

BRAHE = person("anna-brahe", name="Anna Brahe", other_names=["Anna Lind"], honorific_suffix="MP")
CHOIR = organisation(
    "choir",
    name="Old Choir",
    posts=[{"id": "conductor", "label": "Conductor of Old Choir", "short_labels": ["Cantor"]}],
)


def _told(whole: Site) -> list[Problem]:
    """Link every page of a site, and tell of names without a use."""
    used: dict[str, set[str]] = {}
    for each in whole.pages.values():
        for entity, words in used_names(link(whole, each.src_uri, each.body)[0]):
            used.setdefault(entity or each.path, set()).add(words)
    return unused_names(used, whole)


def _unused(html: str, **meta: Any) -> list[str]:  # noqa: ANN401 - as YAML has it
    whole = site([BRAHE, CHOIR], [page("briefings/x.md", html, **meta)])
    return [each.text.split("”")[0][1:] for each in _told(whole)]


@pytest.mark.parametrize(
    ("html", "names"),
    [
        ("<p>Nobody.</p>", ["Cantor", "Anna Lind"]),
        ("<p>Mrs ANNA LIND, MP.</p>", ["Cantor"]),
        ("<h2>The Cantor of Old Choir</h2>", ["Anna Lind"]),
        ("<p>Anna Lind Dahl, Cantor</p>", ["Cantor", "Anna Lind"]),
    ],
)
def test_names_that_no_page_uses_are_noticed(html: str, names: list[str]) -> None:
    """Further names and labels are used where they stand, headings and capitals included."""
    assert _unused(html) == names


def test_names_and_full_labels_need_no_use() -> None:
    """A page about somebody has its name whether or not others write it."""
    assert not {"Anna Brahe", "Old Choir", "Conductor of Old Choir"} & {*_unused("<p>Nobody.</p>")}


@pytest.mark.parametrize("key", ["end_date", "note"])
def test_names_that_readers_are_told_of_need_no_use(key: str) -> None:
    """The page of a body shows when it bore a name and what a note says."""
    former = {"name": "Choir of Lamps", key: "2012"}
    body = organisation("lamps", name="Lamp Choir", other_names=[former, "Lampers"])
    found = _told(site([body], [page("index.md", "<p>Nobody.</p>")]))
    assert [each.text.split("”")[0][1:] for each in found] == ["Lampers"]


def test_a_name_that_several_bear_is_used() -> None:
    """It stands on the page, though it is not linked."""
    twin = organisation("society", other_names=["Anna Lind"])
    whole = site([BRAHE, twin], [page("index.md", "<p>Anna Lind.</p>")])
    assert _told(whole) == []


@pytest.mark.parametrize(
    ("html", "unused"),
    [
        ("<p>The Singers sang.</p>", False),
        ("<p>Singers sang.</p>", True),
        ("<p>the <code>Singers</code></p>", True),
    ],
)
def test_local_names_must_stand_on_their_page(html: str, unused: bool) -> None:  # noqa: FBT001 - a table
    """A key of `mentions` that fits nothing on its page is most often misspelt."""
    found = _unused(f"{html}<p>Anna Lind. Old Choir Cantor.</p>", mentions={"the Singers": "choir"})
    assert ("the Singers" in found) is unused


def test_each_local_name_must_stand_on_its_page_itself() -> None:
    """That another one does is not enough; the case of the article does not count."""
    local = {"the Singers": "choir", "the Minstrels": "choir"}
    assert "the Minstrels" in _unused("<p>They heard The Singers.</p>", mentions=local)
    assert "the Singers" not in _unused("<p>They heard The Singers.</p>", mentions=local)


def test_several_names_written_as_one_are_parted() -> None:
    """The lines to paste give each its own."""
    body = organisation("lamps", name="Lamp Choir", other_names=["Lampers; Glow, Lit"])
    (found,) = _told(site([body], [page("index.md", "<p>Nobody.</p>")]))
    assert found.hint.endswith("on a line of its own:\n  - Lampers\n  - Glow\n  - Lit")


@pytest.mark.parametrize(
    ("html", "used"),
    [
        ("<p>Anna Lind MP came.</p>", {("anna-brahe", "Anna Lind MP")}),
        ("<p>Nils Anna Lind came.</p>", set()),
        ("<p>The Conductor of Old Choir.</p>", {("conductor", "Conductor of Old Choir")}),
        ("<p>the Gang</p>", {("", "Gang")}),
    ],
)
def test_what_is_used_is_noted_with_its_words(html: str, used: set[tuple[str, str]]) -> None:
    """Names that are refused are not used; those of the page itself are nobody's."""
    linked = link_text(html, BRAHE, CHOIR, meta={"mentions": {"the Gang": "choir"}})
    assert set(used_names(linked)) == used


def test_names_are_told_by_their_place() -> None:
    """The file of the name, its line, and which key has it."""
    found = _told(site([BRAHE, CHOIR], [page("index.md", "<p>Nobody.</p>")]))
    assert [(each.path, each.rule) for each in found] == [
        ("docs/organisations/choir.md", "unused-name"),
        ("docs/people/anna-brahe.md", "unused-name"),
    ]
    assert found[0].text == "“Cantor” (short_labels of conductor) stands on no page"
    assert found[0].hint.startswith("Nothing need be done if it may come up.")
