"""What the names of a new document suggest."""

import pytest

from hooks.add.blocks.extract import Block, Kind
from hooks.add.parties import Parties
from hooks.add.proposals import Proposal, propose
from tests.builders import organisation, person, site, source

FEN = organisation("fen", name="Fen Board")
QUAY = organisation(
    "quay",
    name="Quay Trust",
    posts=[{"id": "chair", "label": "Chair of the Quay Trust"}],
)
OFFICES = (organisation("port-office"), organisation("lamp-office"))
LEES = (person("ann-lee", name="Jo Lee"), person("bob-lee", name="Jo Lee"))


def _propose(body: str, parties: Parties = Parties()) -> Proposal:  # noqa: B008 - it is frozen
    """Read the names of a document in a small site, in which two people have one name."""
    document = source("x", body, date="2014-05-03")
    people = (person("ada-orme", name="Ada Orme"), person("una-pike", name="Una Pike"))
    whole = site([FEN, QUAY, *OFFICES, *people, *LEES], (), [document])
    blocks = [Block(Kind.PARAGRAPH, tuple(each.split("\n"))) for each in body.split("\n\n")]
    return propose(whole, document, blocks, parties)


@pytest.mark.parametrize(
    ("words", "mentions", "possible"),
    [
        ("Fen Board met. The Board agreed.", {"the Board": "fen"}, {}),
        ("Fen Board met. The Board’s plan held.", {"the Board": "fen"}, {}),
        ("Fen Board met. The Board of Trade did not.", {}, {}),
        ("Fen Board met the Parole Board. The Board agreed.", {}, {"the Board": "fen"}),
        ("Fen Board met. The Trust agreed.", {}, {"the Trust": "quay"}),
        ("Fen Board met. The Office agreed.", {}, {}),
        ("It met. The Board agreed.", {}, {"the Board": "fen"}),
        ("Fen Board (the Keepers) met.", {}, {"the Keepers": "fen"}),
        ("Fen Board (FB) met. FB agreed.", {"FB": "fen"}, {}),
        ("Fen Board (“the Fen”) met.", {"the Fen": "fen"}, {}),
        ("Fen Board (Harrow) met.", {}, {}),
        ("Ada Orme (“the Pilot”) met.", {}, {}),
        ("The Chair of the Quay Trust came. The Chair went.", {}, {"the Chair": "chair"}),
    ],
)
def test_short_forms_of_bodies(
    words: str, mentions: dict[str, str], possible: dict[str, str]
) -> None:
    """Proposed where one named body alone can be meant; where another may be, only suggested."""
    found = _propose(words)
    assert (found.mentions, found.possible) == (mentions, possible)


@pytest.mark.parametrize(
    ("parties", "expected"),
    [
        (Parties(("Ada Orme", "Una Pike")), (("ada-orme",), (), ())),
        (Parties(("Nobody", "Una Pike")), (("una-pike",), (), ())),
        (Parties((), ("Una Pike",)), ((), ("una-pike",), ())),
        (Parties(("Una Pike",), ("Una Pike", "Ada Orme")), (("una-pike",), ("ada-orme",), ())),
        (Parties((), ("Fen Board", "Ada Orme"), (), ("Fen Board",)), ((), ("ada-orme",), ())),
        (Parties((), (), ("Una Pike, Fen Board", "Fen Board")), ((), (), ("una-pike", "fen"))),
        (Parties((), (), ("Chair of the Quay Trust",)), ((), (), ("chair",))),
        (Parties(("Una  Pike",)), (("una-pike",), (), ())),
        (Parties(("Una Pike of it",)), ((), (), ())),
    ],
)
def test_who_writes_to_whom(parties: Parties, expected: tuple[tuple[str, ...], ...]) -> None:
    """One author, one who is addressed and is not the author, and all who get a copy."""
    lines = ["Ada Orme", "Una Pike", "Una Pike, Fen Board", "Fen Board", "Chair of the Quay Trust"]
    found = _propose("\n\n".join(lines), parties)
    assert (found.author, found.recipient, found.cc) == expected


def test_what_may_mean_several_is_told() -> None:
    """With their ids, for an editor to choose from."""
    found = _propose("Jo Lee came.")
    assert found.ambiguous == {"Jo Lee": ("ann-lee", "bob-lee")}
    assert not _propose("Ada Orme came.").ambiguous


def test_names_without_a_page_are_counted() -> None:
    """The most frequent first; who has a page is none of them."""
    found = _propose("Dr Tom Reed and Ada Orme met Mr Guy Dunn.\n\nGuy Dunn went.")
    names = [(each.words, each.is_body, each.count) for each in found.unknown]
    assert names == [("Guy Dunn", False, 2), ("Tom Reed", False, 1)]
