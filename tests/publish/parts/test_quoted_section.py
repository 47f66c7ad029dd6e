"""Whose words are quoted, on their own page."""

import pytest

from tests.publish.mill_site import publish


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Publish the small site once."""
    return publish(tmp_path_factory.mktemp("mill"))


def test_words_are_listed_on_the_page_of_whoever_wrote_them(pages: dict[str, str]) -> None:
    """The holder of the office that signed a letter, and its body, find what is quoted of it."""
    for page in ("people/ada-oak.md", "organisations/ferry-trust.md"):
        html = pages[page]
        assert "<q>will not last another winter</q>" in html, page
        assert 'href="../../sources/oak-2021/#para_2"' in html, page
        assert 'href="../../briefings/weir/#what-was-asked"' in html, page
