"""E-mail: headers are details, the words are those that readers see, attachments are named."""

from email.message import EmailMessage

import pytest

from hooks.add.blocks.extract import Extract
from hooks.add.formats.document import extract
from hooks.add.new_source import NewSource, Received, new_source
from hooks.model.refusal import Refusal
from tests.add.score import NOBODY


def message(**headers: str) -> EmailMessage:
    """Begin a message."""
    made = EmailMessage()
    for name, value in {"from": "Ada Lind <ada@x.example>", "to": "Ivo Marsh <i@x.example>",
                        "date": "Mon, 02 May 2022 09:00:00 +0100", "subject": "Re: Dredging",
                        **headers}.items():  # fmt: skip
        if value:
            made[name.title()] = value
    return made


def taken(raw: bytes) -> NewSource:
    """Make a source of a message."""
    found = extract("a.eml", raw, lambda *_: None)
    assert isinstance(found, Extract)
    return new_source(NOBODY, Received("a.eml", raw, found, "2024-01-01"), "", keep_name=True)


def test_the_headers_are_the_details() -> None:
    """Subject, date, sender and whom it addresses come from the headers."""
    mail = message(cc="Una Pike <u@x.example>, tom@x.example")
    mail.set_content("Dear Ivo,\n\nThe channel will be dredged in June.\n\nRegards,\n\nAda Lind\n")
    made = taken(mail.as_bytes())
    assert made.id == "lind-2022"
    for line in ("type: letter", "title: Dredging", "date: 2022-05-02"):
        assert f"\n{line}\n" in made.text
    assert "From: Ada Lind <ada@x.example>\nTo: Ivo Marsh <i@x.example>\n" in made.text
    assert [page.name for page in made.pages] == ["Ada Lind", "Ivo Marsh", "Una Pike"]
    assert made.problems == ()


def test_the_part_with_the_words_is_taken() -> None:
    """Of a text part that only says that there is HTML, the HTML is taken."""
    mail = message()
    mail.set_content("This message is in HTML.")
    mail.add_alternative("<p>The channel is <b>deep</b>.</p><ul><li>very</ul>" * 3, subtype="html")
    assert "\nThe channel is deep.\n\n- very\n" in taken(mail.as_bytes()).text
    both = message()
    both.set_content("The channel is deep.")
    both.add_alternative("<p>The channel is <b>deep</b>.</p>", subtype="html")
    assert taken(both.as_bytes()).text.count("The channel is deep.") == 1


def test_attachments_are_named_with_the_command_that_adds_them() -> None:
    """An attachment is no part of the words, and is offered on its own."""
    mail = message()
    mail.set_content("See the plan.")
    mail.add_attachment(b"x", "application", "pdf", filename='gate "$plan".pdf')
    checks = [each for each in taken(mail.as_bytes()).to_check if each.startswith("Attachment")]
    assert len(checks) == 1
    assert '-m hooks add "gate __plan_.pdf"' in checks[0]


@pytest.mark.parametrize(
    "raw",
    [
        b"\xff\xfe\x00" * 9,
        b"no headers at all",
        b"Received: x\n\nwords",
        b"Subject: =?x?q?=\nFrom: \xe9\n",
    ],
)
def test_a_damaged_message_ends_in_a_message(raw: bytes) -> None:
    """What is no message is refused, and what is damaged is read as far as it can be."""
    assert isinstance(extract("a.eml", raw, lambda *_: None), Refusal | Extract)


@pytest.mark.parametrize("charset", ["utf-8", "cp1252", "nonsense", "unknown-8bit"])
def test_a_wrong_charset_does_no_harm(charset: str) -> None:
    """Words are read by their bytes where the message lies about them."""
    head = f"From: a\nSubject: b\nContent-Type: text/plain; charset={charset}\n\n".encode()
    found = extract("a.eml", head + "It costs £5 a day.".encode("cp1252"), lambda *_: None)
    assert isinstance(found, Extract)
    assert "a day." in found.text


@pytest.mark.parametrize(
    ("name", "hint"),
    [("a.msg", "save it as .eml"), ("a.odt", "save it as DOCX"), ("a.xlsx", "spreadsheet"),
     ("a.png", "OCR"), ("a.zip", "Unpack"), ("a.xyz", "save it as DOCX, PDF")],
)  # fmt: skip
def test_other_files_are_told_what_to_do(name: str, hint: str) -> None:
    """The hint says how to make something of a file that is not known."""
    found = extract(name, b"x", lambda *_: None)
    assert isinstance(found, Refusal)
    assert hint in found.hint


def test_a_header_with_bytes_of_no_encoding_is_text_all_the_same() -> None:
    """What has no letter is a sign for that, and the rest is as it was."""
    head = b"From: Ada Lind <ada@x.example>\nDate: Mon, 02 May 2022 \x96 9\nSubject: Quay\n"
    raw = head + b"\nIt leaks.\n"
    found = extract("a.eml", raw, lambda *_: None)
    assert isinstance(found, Extract)
    assert "Mon, 02 May 2022 \ufffd 9" in found.text
    assert found.text.encode()
