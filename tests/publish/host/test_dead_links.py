"""Links that lead nowhere: what is said of them, and at which line."""

import logging
from dataclasses import replace

import pytest

from hooks.edition.addresses import Addresses
from hooks.model.site import Site
from hooks.problems import Problem
from hooks.publish.host.dead_links import dead_in_html, in_our_words
from tests import builders
from tests.builders import organisation, person, source

HERE = "briefings/weir.md"
NO_FILE = "but the target is not found among documentation files."
PAGES = {
    HERE: "# The weir\n\nThe weir leaks: [see](LINK).\n",
    "people/ann-lee.md": "",
    "organisations/mill.md": "## Its gates\n",
    "Mixed Case.md": "",
}


def site(link: str = "") -> Site:
    """Give a site with a page that has a link."""
    warden = {"id": "warden", "label": "Warden"}
    pages = [
        builders.page(uri, body.replace("LINK", link), title="The weir")
        for uri, body in PAGES.items()
    ]
    known = (person("ann-lee"), organisation("mill", posts=[warden]))
    whole = builders.site(known, pages, [source("oak-2021", "One.\n\nTwo.")])
    return replace(whole, broken=frozenset({"jo-moss"}))


def told(link: str, rest: str = NO_FILE) -> Problem | None:
    """Give what is said of a link, if anything."""
    record = logging.makeLogRecord({"msg": f"Doc file '{HERE}' contains a link '{link}', {rest}"})
    if not in_our_words(site(link), record):
        return None
    problem: Problem = vars(record)["problem"]
    assert record.getMessage() == problem.as_line()
    return problem


@pytest.mark.parametrize(
    ("link", "what", "hint"),
    [
        ("wier.md", "there is no file docs/briefings/wier.md", "Write weir.md"),
        ("../people/zoe-fox.md", "no file docs/people/zoe-fox.md", "Correct the link, or take it"),
        (
            "../sources/oak-2021",
            "names no file: a link to a page ends in .md",
            "Write ../sources/oa",
        ),
        ("../sources/oak.md", "no file sources/oak.md", "Write ../sources/oak-2021.md"),
        ("../oak-2021.md", "no file docs/oak-2021.md", "Write ../sources/oak-2021.md"),
        ("weir.html", "no file docs/briefings/weir.html", "Write weir.md"),
        ("../people.md", "no file docs/people.md", "Write ../people/index.md"),
        ("docs/briefings/weir.md#a", "no file", "Write weir.md#a"),
        ("/briefings/weir.md", "begins with a slash, which leads out of a site", "Write weir.md"),
        ("../../notes/x.md", "leads out of docs/", "Correct the link"),
        ("plan.png", "no file docs/briefings/plan.png", "Pictures lie in docs/assets/."),
        ("www.mill.example.org", "no page of this site", "write https://www.mill.example.org"),
        ("jo@mill.example", "no page of this site", "write mailto:jo@mill.example"),
        ("..\\people\\ann-lee.md", "no page of this site", "Write ../people/ann-lee.md"),
        ("The weir", "names no file", "Write weir.md"),
    ],
)
def test_a_link_to_no_page_is_told_with_the_likeliest(link: str, what: str, hint: str) -> None:
    """What is wrong with it, and what to write in its place."""
    found = told(link)
    assert found
    assert (found.path, found.line) == (f"docs/{HERE}", builders.BODY_LINE + 2)
    assert what in found.text
    assert hint in found.hint


@pytest.mark.parametrize(
    ("link", "hint"),
    [
        ("#the-wier", "Did you mean “#the-weir”?"),
        ("#nothing", "A heading is named by its words in small letters"),
        ("../sources/oak-2021.md#para_3", "Did you mean “#para_2”?"),
        ("../organisations/mill.md#wardn", "Did you mean “#warden”?"),
        ("../organisations/mill.md#its-gate", "Did you mean “#its-gates”?"),
    ],
)
def test_a_link_to_no_place_is_told_with_the_nearest(link: str, hint: str) -> None:
    """Headings, offices of a body and paragraphs of a source are places."""
    found = told(link, f"but the doc does not contain an anchor '{link}'.")
    assert found
    assert found.text.endswith(f"that page has no “#{link.partition('#')[2]}”")
    assert found.hint.startswith(hint)


@pytest.mark.parametrize("link", ["../people/jo-moss.md", "../mixed-case.md", "para 7", "a\x07.md"])
def test_what_only_follows_from_another_problem_is_not_told(link: str) -> None:
    """A page whose file is told already, and a citation that the host took for a link."""
    assert told(link) is None


@pytest.mark.parametrize(
    "message", ["Something else.", "Doc file 'b.md' contains a link 'c.md', but it is not there."]
)
def test_what_is_about_no_link_of_an_editor_stays_as_it_is(message: str) -> None:
    """The host says it in its own words."""
    record = logging.makeLogRecord({"msg": message})
    assert in_our_words(site(), record)
    assert record.getMessage() == message
    assert "problem" not in vars(record)


PATHS = {"a.md": "a/", "weir.md": "weir/", "assets/x.png": "assets/x.png", "index.md": "."}
ELSEWHERE = "lies on another server"


@pytest.mark.parametrize(
    ("html", "said"),
    [
        ('<img src="../assets/x.png">', ""),
        ('<a href="../weir/">weir</a>', ""),
        ('<a href="../weir/index.html#gate">weir</a>', ""),
        ('<a href="https://mill.example.org/">the mill</a>', ""),
        ('<a href="#here">here</a>', ""),
        ('<a href="weir.md">told elsewhere</a>', ""),
        ('<p title="<img src=x.png>">words</p>', ""),
        ('<i href="nowhere/">no link</i>', ""),
        ('<img data-src="x.png">', ""),
        ('<img src="x.png">', "“x.png” leads nowhere: the site has nothing at /a/x.png"),
        ("<img src=x.png>", "nothing at /a/x.png"),
        ("<a href='../wier/'>weir</a>", "nothing at /wier"),
        ('<a href="/weir/">weir</a>', "nothing at /weir"),
        ('<video poster="../p.png"></video>', "nothing at /p.png"),
        ('<img src="//cdn.example/x.png">', ELSEWHERE),
        ('<iframe src="https://maps.example/"></iframe>', ELSEWHERE),
    ],
)
def test_links_of_html_are_held_against_the_site(html: str, said: str) -> None:
    """What leads nowhere, and what would be shown from another server; a link may lead there."""
    page = builders.page("a.md", f"Words.\n\n{html}\n")
    addresses = Addresses(PATHS, site().registry)
    found = list(dead_in_html(page, f"<p>Words.</p>\n{html}", addresses))
    assert [(each.path, each.line) for each in found] == [
        ("docs/a.md", builders.BODY_LINE + 2) for _ in range(bool(said))
    ]
    assert said in "".join(each.text for each in found)


def test_what_markdown_made_is_left_to_the_host() -> None:
    """It has told a link that leads nowhere; a picture from another server it has not."""
    addresses = Addresses(PATHS, site().registry)
    page = builders.page("a.md", "![x](x.png) ![y](https://cdn.example/y.png)\n")
    html = '<img alt="x" src="x.png"> <img alt="y" src="https://cdn.example/y.png">'
    (found,) = dead_in_html(page, html, addresses)
    assert ELSEWHERE in found.text
