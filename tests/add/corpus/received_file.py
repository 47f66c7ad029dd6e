"""The files of the corpus, each made in its format."""

from email.message import EmailMessage
from email.policy import SMTP
from html import escape

from tests.add.corpus.papers import HERE, Paper
from tests.add.corpus.pdf_paper import set_pdf
from tests.add.corpus.word_paper import set_word


def received_file(paper: Paper) -> bytes:
    """Make the file of a document as it is received."""
    suffix = paper.name.rpartition(".")[2]
    if (HERE / "pages" / paper.name).exists():
        return (HERE / "pages" / paper.name).read_bytes()
    if suffix == "pdf":
        return set_pdf(paper)
    if suffix == "docx":
        return set_word(paper)
    return _mail(paper) if suffix == "eml" else _text(paper)


def _text(paper: Paper) -> bytes:
    """Write a plain text as it is typed, with lines of at most 78 characters."""
    import textwrap  # noqa: PLC0415 - for this alone

    blocks = []
    for part in paper.parts:
        sign = "* " if part.kind == "item" else ""
        lines = [
            wrapped
            for line in part.lines
            for wrapped in textwrap.wrap(
                line, 76, initial_indent=sign, subsequent_indent="  " * bool(sign)
            )
        ]
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks).encode("cp1252")


def _mail(paper: Paper) -> bytes:
    """Write a message with a text part, and as the setting says with one of HTML and a file."""
    message = EmailMessage(policy=SMTP)
    for line in paper.parts[0].lines:
        name, _, value = line.partition(": ")
        message[name] = value
    words = paper.parts[1:]
    text = "\n\n".join("\n".join(part.lines) for part in words if part.kind != "item")
    if paper.setting["kind"] == "html mail":
        pieces = []
        for part in words:
            inner = "<br>".join(escape(line) for line in part.lines)
            pieces.append(
                f"<ul><li>{inner}</li></ul>" if part.kind == "item" else f"<p>{inner}</p>"
            )
        message.set_content("This message is in HTML.")
        html = "\n".join(pieces).replace("</ul>\n<ul>", "\n")
        message.add_alternative(f"<html><body>{html}</body></html>", subtype="html")
    else:
        message.set_content(text)
        message.add_attachment(b"%PDF-1.4 gate", "application", "pdf", filename="gate plan.pdf")
    return message.as_bytes()
