"""Words of a page that look like a name without a page."""

import pytest

from hooks.link.advice.name_likeness import name_likes
from tests.builders import link_text, organisation, person


def test_what_looks_like_a_name_and_is_none_of_ours() -> None:
    """Names that are known, headings and code are left out."""
    html = "<h2>Big News</h2><p>Ann Lee met Cllr Ada Orme.</p><p>Quay Board <code>A Bo</code></p>"
    found = {each.words: each.is_body for each in name_likes(link_text(html, person("ann-lee")))}
    assert found == {"Ada Orme": False, "Quay Board": True}
    known = link_text(html, person("ann-lee"), person("ada-orme"), organisation("quay-board"))
    assert not list(name_likes(known))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Network Lisroe closed it. However Welsh Fells said no.",
            ["Network Lisroe", "Welsh Fells"],
        ),
        ("Public Health said no. Captain Lisroe closed it. Network Lisroe fell.", []),
    ],
)
def test_words_of_any_shape_that_do_what_somebody_does(text: str, names: list[str]) -> None:
    """They are a body's name, unless they are a title or a kind of body."""
    assert [each.words for each in name_likes(link_text(f"<p>{text}</p>"))] == names
