"""What the host and the theme may know of a page."""

from types import SimpleNamespace
from typing import Any

import pytest

from hooks.publish.host.host_keys import decoded, host_keys, missing_templates, page_keys, texts
from tests import builders
from tests.builders import site, source


def test_keys_of_the_host_are_kept_in_a_form_that_it_can_use() -> None:
    """A key in another form would end the build."""
    assert host_keys({"search": {"exclude": True}, "hide": ["toc"], "nolink": ["a"]}) == {
        "search": {"exclude": True},
        "hide": ["toc"],
    }
    assert host_keys({"search": "no", "template": ["a.html"], "hide": None}) == {}


def test_texts_are_escaped_for_the_theme() -> None:
    """It shows them as they are."""
    whole = site(
        [], [builders.page("a.md", title="R & <D>", updated="2021-05-12")], [source("lee-2021")]
    )
    assert texts(whole, "a.md") == {"title": "R & <D>", "updated": "12 May 2021"}
    assert page_keys(whole, "a.md", {}, ())["title"] == "R &amp; &lt;D&gt;"
    assert texts(whole, "sources/lee-2021.md")["description"].startswith("Letter")


def test_a_template_that_is_not_there_is_told_and_left_out() -> None:
    """Those that need a plugin, and parts of pages, are none."""
    pages = {each: builders.page(each, template=f"{each}.html") for each in ("main", "blog", "x")}
    pages["part"] = builders.page("part", template="partials/toc.html")
    found = missing_templates(pages, ["main.html", "blog.html", "partials/toc.html"])
    assert set(found) == {"blog", "x", "part"}
    assert "“x.html”" in found["x"].text
    whole = site([], [builders.page("x.md")])
    assert "template" not in page_keys(whole, "x.md", {"template": "x.html"}, {"x.md"})


@pytest.mark.parametrize("raw", [b"\xef\xbb\xbfa\r\nb", b"a\nb"])
def test_a_file_is_decoded_whatever_its_bytes(raw: bytes) -> None:
    """A mark at its beginning and the ends of lines of Windows are taken away."""
    page: Any = SimpleNamespace(file=SimpleNamespace(content_bytes=raw))
    assert decoded(page) == "a\nb"
