"""Pages that are proposed for names without one, and what is said of who writes to whom."""

import pytest

from hooks.add.blocks.extract import Block, Kind
from hooks.add.found_names import NameWithoutPage
from hooks.add.new_pages import NewPage, new_pages, who_is_missing
from hooks.add.parties import Parties
from hooks.add.proposals import Proposal
from tests.builders import person, registry

NOBODY = registry()
EMPTY = Proposal((), (), (), {}, {}, {}, ())
BODIES = {"Harbour Board", "Quay Trust"}


def _pages(*names: str, words: str = "", parties: Parties = Parties()) -> tuple[NewPage, ...]:  # noqa: B008 - it is frozen
    unknown = [NameWithoutPage(name, name in BODIES, 1) for name in names]
    known = registry(person("jo-lee", name="Jo Lee"))
    return new_pages(unknown, [Block(Kind.PARAGRAPH, (words,))], parties, known)


@pytest.mark.parametrize(
    ("name", "words", "path", "keys"),
    [
        ("Ada Orme", "", "people/ada-orme", "name: Ada Orme"),
        ("Harbour Board", "", "organisations/harbour-board", "name: Harbour Board"),
        ("Jo Lee", "", "people/jo-lee-2", "name: Jo Lee"),
        ("李明 王", "", "people/name", 'name: "李明 王"'),
        ("Ada Orme MP", "Dr Ada Orme MP spoke.", "people/ada-orme",
         "name: Ada Orme\nhonorific_prefix: Dr\nhonorific_suffix: MP"),
        ("Ada Orme", "Cllr Sir Ada Orme, Rt Hon Ada Orme", "people/ada-orme",
         "name: Ada Orme\nhonorific_prefix:\n  - Cllr\n  - Sir\n  - Rt Hon"),
        ("Ada Orme", "Dr Ada Ormesby", "people/ada-orme", "name: Ada Orme"),
        ("Harbour Board", "Lord Harbour Board MP", "organisations/harbour-board",
         "name: Harbour Board"),
    ],
)  # fmt: skip
def test_a_page_has_the_name_with_its_styles_and_letters(
    name: str, words: str, path: str, keys: str
) -> None:
    """Each as the document has it, in an own key; the id is one that nobody bears."""
    (page,) = _pages(name, words=words)
    assert page.path == f"docs/{path}.md"
    assert page.text == f"---\n{keys}\n---\n"


@pytest.mark.parametrize(
    ("names", "words", "ids"),
    [
        (["Ada Orme", "Ms Orme"], "", ["ada-orme"]),
        (["Ms Orme"], "", ["ms-orme"]),
        (["Ms Lee"], "", []),
        (["Ada Orme", "Dame Ada"], "", ["ada-orme"]),
        (["Eva Lane"], "12 Eva Lane, Harrow", []),
        (["Eva Lane"], "Harrow, 12a, Eva Lane", []),
        (["Eva Lane"], "It was 12 Eva Lane said", ["eva-lane"]),
        (["Eva Lane"], "Harrow, 12a Eva Lane", []),
        (["Eva Lane"], "12 Eva Lanes", ["eva-lane"]),
    ],
)
def test_a_short_form_or_a_street_gets_no_page(
    names: list[str], words: str, ids: list[str]
) -> None:
    """Of somebody whom the list has, or who has a page."""
    assert [each.id for each in _pages(*names, words=words)] == ids


def test_who_writes_or_is_addressed_comes_first() -> None:
    """A body is meant by a whole line, a person by a part; a salutation has a family name."""
    parties = Parties(("Clerk to Quay Trust", "Una Pike, Clerk"), ("Dear Ms Orme,", "QUAY TRUST"))
    names = ("Tom Reed", "Harbour Board", "Ada Orme", "Quay Trust", "Una Pike")
    ids = ["una-pike", "ada-orme", "quay-trust", "tom-reed", "harbour-board"]
    assert [each.id for each in _pages(*names, parties=parties)] == ids


ORME = NewPage("orme", "Ada Orme", is_body=False, count=1, text="")
PIKE = NewPage("pike", "Ada Pike", is_body=False, count=1, text="")
SIGNS = "author: Ada Orme signs it and has no page. With the file below: “author: orme”."
WANTED = "recipient: Ada Pike is addressed and has no page. With the file below: “recipient: pike”."
COPIES = (
    "cc: Ada Orme and Ada Pike: each gets a copy and has no page. "
    "With the files below: “cc: [lee, orme, pike]”."
)
AUTHOR = "author: nobody with a page signs it; add `author` or `publisher`."
TO = "recipient: nobody with a page is addressed; add `recipient`."


@pytest.mark.parametrize(
    ("known", "pages", "parties", "kind", "said"),
    [
        ({}, [], Parties(), "report", [AUTHOR]),
        ({}, [], Parties(), "letter", [AUTHOR, TO]),
        ({"author": ("lee",)}, [], Parties(("Jo Lee", "Clerk")), "report",
         ["author: lee, by “Jo Lee”."]),
        ({"recipient": ("lee",)}, [], Parties((), ("Jo Lee", "Clerk")), "report",
         [AUTHOR, "recipient: lee, by “Jo Lee”."]),
        ({}, [ORME], Parties(("Ada Orme",), ("Ada Orme",)), "report",
         [SIGNS]),
        ({}, [PIKE, ORME], Parties(("Ada Orme",), ("Dear Ms Pike",)), "report",
         [SIGNS, WANTED]),
        ({}, [], Parties((), ("Dear Ms Reed",)), "letter",
         [AUTHOR, "recipient: “Dear Ms Reed”: nobody with a page is addressed; add `recipient`."]),
        ({}, [], Parties((), ("Dear Ms Lee",)), "letter",
         [AUTHOR, "recipient: “Dear Ms Lee”: add “recipient: jo-lee” if Jo Lee is meant."]),
        ({"cc": ("lee",)}, [], Parties(), "report",
         [AUTHOR, "cc: lee, by the lines of those who get a copy."]),
        ({"cc": ("lee",)}, [ORME, PIKE], Parties((), (), ("Ada Orme", "Ada Pike")), "report",
         [AUTHOR, COPIES]),
    ],
)  # fmt: skip
def test_it_is_said_who_was_found_or_is_missing(
    known: dict[str, tuple[str, ...]],
    pages: list[NewPage],
    parties: Parties,
    kind: str,
    said: list[str],
) -> None:
    """With the line to add once the page is there; nobody both signs and is addressed."""
    proposal = Proposal(
        known.get("author", ()), known.get("recipient", ()), known.get("cc", ()), {}, {}, {}, ()
    )
    registered = registry(person("jo-lee", name="Jo Lee"))
    assert [*who_is_missing(proposal, pages, parties, kind, registered)] == said
