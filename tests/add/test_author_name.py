"""The name by which an author is known, for the id of a source."""

import pytest

from hooks.add.author_name import author_name
from hooks.add.parties import Parties
from hooks.add.proposals import Proposal
from tests.builders import organisation, person, registry

KNOWN = registry(person("ann-lee"), organisation("board", name="Harbour Board"))


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Ada Orme", "Orme"),
        ("Ada Orme CBE", "Orme"),
        ("Dr Ada Orme, Chair", "Orme"),
        ("Harbour Board", ""),
        ("Chief Executive", ""),
        ("Orme", ""),
        ("the one who wrote it", ""),
    ],
)
def test_a_line_may_tell_it(line: str, name: str) -> None:
    """A person's family name; a body, an office and a single word tell none."""
    assert author_name(_proposal(), Parties(author=(line,)), KNOWN) == name


def test_a_known_author_tells_it_best() -> None:
    """By the registry."""
    assert author_name(_proposal("ann-lee"), Parties(author=("Ada Orme",)), KNOWN) == "Lee"


def _proposal(*authors: str) -> Proposal:
    return Proposal(authors, (), (), {}, {}, {}, ())
