"""The frame of a page, parts of which are kept for the pages that stand alike."""

from base64 import b64encode
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import Environment
from mkdocs.utils.templates import url_filter

from hooks.publish.host.frame import needs, prepared, standing, tight

THEME = Path(__file__).parents[3] / "hooks/publish/theme"
_LINKS = (
    "{% for it in nav.pages %}<a href=\"{{ it.url | url }}\"{{ ' here' if it == page }}"
    "{{ ' above' if page and it in page.ancestors }}>{{ it.url }}</a>{% endfor %}"
)
_URLS = ["", "a/", "a/b/", "a/b/c/", "a/x/", "d/", "d/x/", "a.html", "a/b.html", "d/a.html"]
_pages = st.lists(st.sampled_from(_URLS), unique=True, max_size=4)


def _page(url: str, parent: SimpleNamespace | None = None) -> SimpleNamespace:
    return SimpleNamespace(url=url, parent=parent, ancestors=[parent] if parent else [])


def _filled(template: str, pages: Sequence[SimpleNamespace | None], nav: object) -> list[str]:
    env = Environment()  # noqa: S701 - `prepared` turns escaping on
    env.filters["url"] = url_filter
    ready = prepared(env, [], {})
    values: list[dict[str, Any]] = [{"page": page, "nav": nav, "base_url": "/"} for page in pages]
    return [ready.from_string(template).render(each) for each in values]


@given(
    _pages,
    st.lists(
        st.tuples(st.sampled_from(_URLS), st.integers(0, 4)), max_size=9, unique_by=lambda it: it[0]
    ),
)
def test_what_is_kept_is_what_each_page_would_get(
    urls: list[str], others: list[tuple[str, int]]
) -> None:
    """Links lead to the same places, and the same ones are marked, on every page."""
    sections = [_page(url) for url in urls]
    pages = [
        _page(url, sections[at] if at < len(sections) else None)
        for url, at in others
        if url not in urls
    ]
    everyone = [*sections, *pages, None]
    nav = SimpleNamespace(pages=sections)
    kept = _filled('{% call kept("links") %}' + _LINKS + "{% endcall %}", everyone, nav)
    assert kept == _filled(_LINKS, everyone, nav)


def test_what_is_kept_is_filled_in_once() -> None:
    """Sources of one folder share what leads to the sections; what is asked for with it counts."""
    number = '{% call kept("number", page.hide) %}{{ page.number }}{% endcall %}'
    pages = [
        SimpleNamespace(
            url=f"sources/{at}/", parent=None, number=at, hide="path" if at == 3 else ""
        )
        for at in range(4)
    ]
    nav = SimpleNamespace(pages=[_page("sources/")])
    assert _filled(number, pages, nav) == ["0", "0", "0", "3"]


def test_a_page_above_a_section_stands_alone() -> None:
    """`about.md` stands at `about/`, as does the section, whose pages are nearer to it."""
    assert standing(_page("about/"), ["about/data/"]) == ("about/",)
    assert standing(_page("notes/"), ["about/data/"]) == ("/", None)


@pytest.mark.parametrize(
    ("text", "sheets", "scripts", "styles"),
    [
        ("", "site", "", False),
        ('<div class="search">', "site", "", False),
        ("<p>Words.</p>", "site evidence", "", False),
        ('<div class="document" lang="en">', "document site evidence", "copying", False),
        ('<section class="notes">', "site evidence", "previews", False),
        ('<p class="picture made">', "site evidence overviews pictures", "", False),
        ('<table class="stacked" style="">', "site evidence tables", "tables", True),
        ('<ul class="index">', "site evidence lists", "", False),
        ("<p>class named, <tablet></p>", "site evidence", "", False),
    ],
)
def test_a_page_loads_what_it_needs(text: str, sheets: str, scripts: str, styles: bool) -> None:  # noqa: FBT001 - a table
    """Styles and scripts follow from what its text holds."""
    page: Any = SimpleNamespace(content=text, file=SimpleNamespace(src_uri="a.md"))
    found = needs(page)
    assert found.sheets == [f"assets/stylesheets/{each}.css" for each in sheets.split()]
    assert found.scripts == [f"assets/javascripts/{each}.js" for each in scripts.split()]
    assert found.styles == styles


def test_the_policy_lets_cells_stand_to_the_right() -> None:
    """Where a page has styles of its own, the policy names those that Markdown makes, no other."""
    text = (THEME / "partials/content-security-policy.html").read_text(encoding="utf-8")
    config = {"theme": {"scripts": {"assets/javascripts/colours.js": "sha256-x"}}}

    def policy(*, styles: bool) -> str:
        needed = {"styles": styles}
        return (
            Environment(autoescape=True)
            .from_string(text)
            .render(config=config, loaded=[], needed=needed)
        )

    hashes = [
        b64encode(sha256(f"text-align: {side};".encode()).digest()).decode()
        for side in ("left", "center", "right")
    ]
    assert all(f"'sha256-{each}'" in policy(styles=True) for each in hashes)
    assert "style-src-attr" not in policy(styles=False)


def test_what_is_tight_has_no_indents() -> None:
    """Lines stay lines, so that words which stood apart still do."""
    assert tight("  <a>\n\n    <b>x  y</b> \n</a>") == "<a>\n<b>x  y</b>\n</a>"
