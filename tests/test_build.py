"""One build, step by step: opened, recorded, edition."""

from pathlib import Path

import pytest

from hooks.build import Opened, Progress, Recorded, open_site
from hooks.edition.page_list import generated_pages
from hooks.publish.publication import Publication
from tests.canal import canal_edition
from tests.verify.small_sites import write_page, write_site

CONTENT = {
    "sources": {
        "oak-2021": {
            "front": {"date": "2021-05-12", "label": "Oak 2021"},
            "body": "Ada Oak saw the weir.\n",
        },
        "oak-2019": {"front": {"date": "2019", "label": "Oak 2019"}, "body": "It leaks.\n"},
    },
    "people": {"ada-oak": {"name": "Ada Oak"}},
}
FRONT = {"title": "The weir", "summary": "A weir."}
BODY = "[[ada-oak|Ada]] “saw the weir” [@oak-2021, para. 1].\n\nIt leaks.\n"


@pytest.fixture
def opened(tmp_path: Path) -> Opened:
    """Open a site with two documents, a person and two pages."""
    write_site(tmp_path, CONTENT)
    write_page(tmp_path, "briefings/weir.md", FRONT, BODY)
    write_page(tmp_path, "about.md", {"title": "About", "template": "odd.html"}, "Words.\n")
    return open_site(tmp_path, {"site_name": "Weirs"}, lambda: ["main.html"])


def progress(opened: Opened, *, whole: bool = False) -> Progress:
    """Record every page of a site, the generated ones last."""
    uris = ["about.md", "briefings/weir.md", "people/ada-oak.md", *generated_pages(opened.site)]
    paths = {uri: f"{uri.removesuffix('.md')}/" for uri in uris}
    begun = Progress(opened, opened.addresses(paths, "https://weirs.example/"), whole=whole)
    for uri in uris:
        known = opened.manuscripts.get(uri)
        text = known.markdown.strip().replace("\n\n", "</p>\n<p>") if known else ""
        begun.record(uri, f"<p>{text}</p>")
    return begun


def test_what_shows_without_rendering_is_told_at_once(opened: Opened, tmp_path: Path) -> None:
    """Settings, templates that the theme does not have, details that are wrong."""
    assert [(each.path, each.rule) for each in opened.problems] == [
        ("docs/about.md", "page-metadata")
    ]
    assert opened.without_template == {"about.md"}
    (tmp_path / "docs/people/jo-fox.md").write_text(
        "---\nname: Jo Fox\nas_of: soon\n---\n", "utf-8"
    )
    again = open_site(tmp_path, {"use_directory_urls": False}, lambda: ["odd.html"])
    assert sorted(each.rule for each in again.problems) == ["entity-metadata", "site-settings"]


def test_the_theme_is_asked_only_where_a_page_names_a_template(tmp_path: Path) -> None:
    """To list its templates takes longer than to read a small site."""
    write_site(tmp_path, CONTENT)

    def ask() -> list[str]:
        raise AssertionError

    assert open_site(tmp_path, {}, ask).problems == ()


def test_what_the_host_lets_us_see_is_added(opened: Opened) -> None:
    """Behind what was known, which stays."""
    more = opened.problems[0]
    assert opened.with_problems(more, more).problems == (*opened.problems, more, more)


def test_a_rendered_page_gets_its_links(opened: Opened) -> None:
    """Names and citations; of a source its own words are linked, whatever the host rendered."""
    found = {each.src_uri: each for each in progress(opened).records}
    assert {each.target.entity for each in found["sources/oak-2021.md"].mentions} == {"ada-oak"}
    made = opened.record("briefings/weir.md", "<p>Ada Oak</p>", progress(opened).addresses)
    assert 'href="../../people/ada-oak/">Ada Oak</a>' in made.html
    assert '<p class="lead' in made.html
    source = opened.record("sources/oak-2021.md", "<p>Ada Oak</p>", progress(opened).addresses)
    assert source.html == ""
    assert len(source.links) == 1


def test_titles_are_shown_in_words(opened: Opened) -> None:
    """Names stand in place of ids; on a page that nobody wrote nothing is to be replaced."""
    char = opened.manuscripts["briefings/weir.md"].tokens[0].char
    assert opened.shown("briefings/weir.md", f"Of {char}") == "Of Ada"
    assert opened.shown("people/index.md", "People") == "People"


def test_only_who_asks_keeps_all_that_was_found_of_a_source(opened: Opened) -> None:
    """It is as large as the source; of pages that editors write the checks need it."""
    for whole in (False, True):
        records = {each.src_uri: each.linked for each in progress(opened, whole=whole).records}
        assert records["briefings/weir.md"]
        assert bool(records["sources/oak-2021.md"]) is whole


def test_pages_are_recorded_in_one_order(opened: Opened) -> None:
    """Sources by date, then briefings, then the rest by name, however they came."""
    begun = progress(opened)
    made = Recorded.of(opened, begun.addresses, reversed(begun.records))
    order = list(made.records)
    assert order[:4] == [
        "sources/oak-2019.md",
        "sources/oak-2021.md",
        "briefings/index.md",
        "briefings/weir.md",
    ]
    assert order == list(Recorded.of(opened, begun.addresses, begun.records).records)


@pytest.mark.parametrize("whole", [False, True])
def test_what_is_no_longer_needed_is_forgotten(opened: Opened, whole: bool) -> None:  # noqa: FBT001 - a table
    """Once all is known, words of pages and records would only fill the memory."""
    begun = progress(opened, whole=whole)
    edition = begun.finish({each.src_uri: {"": each.src_uri} for each in begun.records})
    assert begun.edition is edition
    assert begun.opened.manuscripts == {}
    assert bool(begun.records) is whole
    assert all(each.html == "" for each in begun.records)


def test_an_edition_has_what_every_stage_told(opened: Opened) -> None:
    """Titles, what is quoted, and problems of files, of pages and of all together."""
    begun = progress(opened)
    headings = {each.src_uri: {"": each.src_uri.upper()} for each in begun.records}
    edition = begun.finish(headings)
    assert edition.titles["about.md"] == "ABOUT.MD"
    assert edition.reports["briefings/weir.md"].path == "docs/briefings/weir.md"
    rules = {each.rule for each in edition.verdict.problems}
    assert {"page-metadata", "uncited-statement", "uncited-paragraph"} <= rules
    assert set(edition.reports) == {"about.md", "briefings/weir.md", "people/ada-oak.md"}


def test_publishing_begins_with_an_edition() -> None:
    """What makes pages is loaded only then."""
    from hooks.build import publish  # noqa: PLC0415

    made = publish(canal_edition(), lambda *_: None, "out", search=False)
    assert isinstance(made, Publication)
