"""E-mail messages (RFC 5322) as an extract: the headers that readers see, and the words.

The parser is that of Python's standard library. Nothing is fetched; attachments are named and not
opened.
"""

import email
import re
from collections.abc import Iterator
from dataclasses import replace
from email.errors import MessageError
from email.message import EmailMessage
from email.policy import default
from email.utils import parsedate_to_datetime

from hooks.add.blocks.extract import Block, Extract, Kind
from hooks.add.formats.encoding import decode, normalized
from hooks.add.formats.html_text import from_html
from hooks.add.formats.plain_text import from_text
from hooks.model.refusal import Refusal

_SHOWN = ("From", "To", "Cc", "Date", "Subject")
_QUOTED = re.compile(r"^\s*(?:>\s?)+")
_LEAST = 0.5
"""Of the words of the HTML part: a text part with fewer only says that there is HTML."""
_FAILURES = (MessageError, ValueError, LookupError, AttributeError, TypeError, OverflowError)
"""What the parser raises on damaged headers."""
_NO_MAIL = Refusal(
    "this is no e-mail message: it has neither a sender nor a subject",
    "Save it anew from the mail program as .eml, or print it to a PDF, and add that.",
)


def read_mail(raw: bytes) -> Extract | Refusal:
    """Read the words of a message."""
    message = _without_damage(email.message_from_bytes(raw, policy=default))
    if not (_header(message, "From") or _header(message, "Subject")):
        return _NO_MAIL
    body, is_html = _body(message)
    head = tuple(f"{name}: {value}" for name in _SHOWN if (value := _header(message, name)))
    above = "\n".join(head) + "\n\n"
    properties = {"title": _header(message, "Subject"), "date": _day(message)}
    return Extract(
        above + body.text,
        (Block(Kind.PARAGRAPH, head, css_class="delivery"), *body.blocks),
        tuple(
            replace(each, start=each.start + len(above), end=each.end + len(above))
            for each in body.repairs
        ),
        (*body.to_check[is_html:], *_attachments(message)),
        {key: value for key, value in properties.items() if value},
    )


def _without_damage(message: EmailMessage) -> EmailMessage:
    """Leave out the headers, of all parts, that the parser fails on."""
    for part in message.walk():
        for name in set(part.keys()):
            try:
                part.get_all(name)
            except _FAILURES:
                del part[name]
    return message


def _header(message: EmailMessage, name: str) -> str:
    """Give a header on one line; a date as it was written, which the library would write anew."""
    value = str(message[name] or "")
    if name == "Date":
        value = next((raw for key, raw in message.raw_items() if key.lower() == "date"), value)
    value = value.encode(errors="surrogateescape").decode(errors="replace")
    return " ".join(normalized(value).split())


def _day(message: EmailMessage) -> str:
    try:
        return parsedate_to_datetime(_header(message, "Date")).date().isoformat()
    except _FAILURES:
        return ""


def _body(message: EmailMessage) -> tuple[Extract, bool]:
    """Give the text of a message, else its HTML, and which of them it is."""
    plain, html = (message.get_body((kind,)) for kind in ("plain", "html"))
    text = _words(plain) if isinstance(plain, EmailMessage) else ""
    page = from_html(_words(html)) if isinstance(html, EmailMessage) else None
    if page and len(text.split()) < _LEAST * len(page.text.split()):
        return page, True
    return from_text("\n".join(_QUOTED.sub("", line) for line in text.split("\n"))), False


def _words(part: EmailMessage) -> str:
    """Decode a part, by its own word or by its bytes."""
    raw = part.get_payload(decode=True)
    raw = raw if isinstance(raw, bytes) else b""
    try:
        return normalized(raw.decode(part.get_content_charset("utf-8")))
    except (LookupError, ValueError):
        found = decode(raw)
        return (
            normalized(raw.decode("utf-8", "replace")) if isinstance(found, Refusal) else found[0]
        )


def _attachments(message: EmailMessage) -> Iterator[str]:
    """Name each attachment, with the command that adds it, in marks that every shell knows."""
    for part in message.iter_attachments():
        name = " ".join((part.get_filename() or "a part without a name").split())
        quoted = re.sub(r'["$`\\/]', "_", name)
        yield (
            f"Attachment “{name}” ({part.get_content_type()}) is no part of the words. If it is "
            "wanted, save it from the mail program and add it on its own: "
            f'.venv/bin/python -m hooks add "{quoted}"'
        )
