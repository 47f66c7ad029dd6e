"""What search engines and links say of a page."""

import pytest

from hooks.publish.parts.descriptions import description, how_named, plain
from tests.builders import organisation, page, person, registry, site, source
from tests.canal import canal_edition

EDITION = canal_edition()


def test_a_summary_is_shown_in_plain_words() -> None:
    """Citations go, and the space before a stop with them; ids become names."""
    known = registry(person("ann-lee"))
    assert plain("[[ann-lee]] wrote  twice [@lee-2021, para. 3].", known) == "Ann Lee wrote twice."
    assert plain("[[ann-lee|She]] wrote.", known) == "She wrote."
    assert plain(None, known) == ""


def test_a_source_is_described_by_what_it_is() -> None:
    """Kind, author and date, unless the editor says it better."""
    letter = source("lee-2021", type="letter", date="2021-05-12", author="ann-lee")
    own = source("orme-2020", description="Of the quay.")
    whole = site([person("ann-lee"), organisation("board")], [page("index.md")], [letter, own])
    assert description(whole, "sources/lee-2021.md") == (
        "Letter by Ann Lee, 12 May 2021: its words, paragraph by paragraph."
    )
    assert description(whole, "sources/orme-2020.md") == "Of the quay."
    assert description(whole, "timeline.md").startswith("What happened when")
    assert description(whole, "index.md") == ""


@pytest.mark.parametrize(
    ("entity", "said"),
    [
        ("rosa-thornbury", "Named in 1 source"),
        ("aldmere-canal-trust", "Named in 2 sources"),
        ("mina-lyle", "Meant by office in 2 sources"),
        ("nobody", "Not mentioned in a source"),
    ],
)
def test_how_often_somebody_is_named(entity: str, said: str) -> None:
    """By name, or else by office alone."""
    assert how_named(EDITION, entity) == said
