"""Who writes to whom."""

from hooks.add.blocks.extract import Block, Kind
from hooks.add.parties import find_parties


def _block(text: str, css_class: str = "") -> Block:
    return Block(Kind.PARAGRAPH, tuple(text.split("\n")), css_class=css_class)


def test_the_head_of_a_message_names_them() -> None:
    """Addresses of e-mail go where a name is there."""
    head = "From: Ann Lee <ann@quay.example>\nTo: Jo Osei; Ada Orme\nCc: board@quay.example"
    found = find_parties([_block(head, "delivery")])
    assert found.author == ("Ann Lee",)
    assert found.recipient == ("Jo Osei", "Ada Orme")
    assert found.cc == ("board@quay.example",)


def test_salutation_and_signature_name_them() -> None:
    """A salutation to anybody names nobody in particular."""
    found = find_parties(
        [
            _block("Dear Ms Orme,", "salutation"),
            _block("We write about the quay."),
            _block("Yours sincerely\nAnn Lee\nHarbour Master", "signature"),
        ]
    )
    assert any("Orme" in line for line in found.recipient)
    assert any("Ann Lee" in line for line in found.author)


def test_a_document_that_names_nobody() -> None:
    """Nothing is guessed."""
    found = find_parties([_block("The quay leaks.")])
    assert (found.author, found.recipient, found.cc) == ((), (), ())


def test_a_family_name_before_the_given_one_is_turned() -> None:
    """Mail programs of large bodies write “Orme, Ada”, in quotation marks."""
    head = 'From: "Orme, Ada" <ada@quay.example>\nTo: "Osei, Jo"; "Lee, Ann" <ann@quay.example>'
    found = find_parties([_block(head, "delivery")])
    assert (found.author, found.recipient) == (("Ada Orme",), ("Jo Osei", "Ann Lee"))
