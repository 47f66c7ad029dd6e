"""Which words of a page are a name."""

import pytest

from tests.builders import link_text, organisation, person
from tests.link.links import entity_links

LEE = person("ann-lee", honorific_suffix="CBE")
BOARD = organisation(
    "board",
    name="The Harbour Board",
    posts=[{"id": "chair", "label": "Chair of the Harbour Board", "short_labels": ["Chair"]}],
)


@pytest.mark.parametrize(
    ("text", "linked"),
    [
        ("Mrs Ann Lee wrote", "Mrs Ann Lee"),
        ("Ann Lee CBE wrote", "Ann Lee CBE"),
        ("the Harbour Board wrote", "Harbour Board"),
        ("Harbour Board wrote", ""),
        ("a Harbour Board wrote", ""),
        ("ann lee wrote", ""),
        ("ANN LEE wrote", "ANN LEE"),
    ],
)
def test_styles_letters_and_articles_belong_to_the_name(text: str, linked: str) -> None:
    """A name that is declared with its article counts behind it alone."""
    links = entity_links(link_text(f"<p>{text}</p>", LEE, BOARD).html)
    assert [each.partition(" -> ")[0] for each in links] == ([linked] if linked else [])


def test_a_short_label_counts_where_its_body_is_in_view() -> None:
    """Elsewhere it may be anybody's."""
    assert not link_text("<p>The Chair wrote.</p>", BOARD).mentions
    seen = link_text("<p>The Harbour Board met. The Chair wrote.</p>", BOARD).mentions
    assert [each.exact for each in seen] == ["Harbour Board", "Chair"]
