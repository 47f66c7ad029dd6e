"""Twice the document takes about twice as long, whatever it repeats: importers, pages, sources."""

from collections.abc import Callable, Mapping
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
import fpdf
import pytest

from hooks.add.formats.document import extract
from hooks.add.new_source import Received, new_source
from hooks.model.refusal import Refusal
from tests.add.score import NOBODY
from tests.growth import MOST, growth
from tests.verify.small_sites import check_folder, write_page, write_site

PIECES: Mapping[str, str] = {
    "equal lines that end in a hyphen": "words that end in an exam-\n",
    "equal paragraphs": "A paragraph of words.\n\n",
    "equal rows with stress": "| *c* | **d** |\n",
    "numbered paragraphs": "1. We found it.\n\n",
    "items": "- an item\n",
    "headings": "## A heading\n\nWords.\n\n",
    "opened quotations": "“said he and ",
    "opened quotations by line": "“said he and\n\n",
    "opened comments": "<!-- x ",
    "opened elements": "<b>x <div> ",
    "opened stress": "**a *b ",
    "opened links": "[[x [@y ![z ",
    "opened links to a person": "[[ada-oak|x ",
    "opened addresses": "[a](b <c ",
    "quotations": "He said “the weir leaks” [@s-2019, para. 1].\n\n",
    "quotations in one paragraph": "He said “the dam leaks badly” [@s-2019, para. 1]. ",
    "figures": "There were 7 of 30 cases [@s-2019, para. 1]. ",
    "dates": "On 12 May 2019 it was. ",
    "names": "Ada Oak of the Ferry Trust came. ",
    "unknown names": "Jo Blagg of Mill Board came.\n\n",
    "notes": "Words[^1].\n\n[^1]: A note.\n\n",
    "white space": "        ",
    "an endless word": "AbCd",
    "an endless word of hyphens": "A-",
    "marks": ". ` _ ~ ",
}
"""What is repeated."""
SIZES: Mapping[str, int] = {
    "headings": 800,  # with fewer, a bounded search for corrections is not yet at its bound
    "equal rows with stress": 600,
    "white space": 2000,
    "an endless word": 2000,
    "an endless word of hyphens": 8000,
}
USUAL = 200
"""So many times, and then twice as often."""


@pytest.mark.parametrize("piece", PIECES)
@pytest.mark.parametrize("kind", ["txt", "md", "html", "eml", "docx", "pdf"])
def test_a_received_document(kind: str, piece: str) -> None:
    """Opened, and made a source."""

    def reading(count: int) -> Callable[[], object]:
        content = _written(kind, PIECES[piece] * count)
        return lambda: _added(f"a.{kind}", content)

    assert growth(reading, SIZES.get(piece, USUAL)) < MOST


@lru_cache(maxsize=2)
def _written(kind: str, text: str) -> bytes:
    """Write a text as a document of a kind, with its paragraphs as those of the kind."""
    if kind == "docx":
        document = docx.Document()
        for paragraph in text.split("\n\n"):
            document.add_paragraph(paragraph)
        written = BytesIO()
        document.save(written)
        return written.getvalue()
    if kind == "pdf":
        pages = fpdf.FPDF()
        pages.set_font("Helvetica", size=10)
        pages.add_page()
        pages.multi_cell(0, 5, text.translate({ord("“"): '"', ord("”"): '"'}))
        return bytes(pages.output())
    if kind == "html":
        text = f"<html><body><p>{text.replace(chr(10) * 2, '<p>')}</p></body></html>"
    if kind == "eml":
        text = f"From: Jo <a@b.example>\nSubject: x\n\n{text}"
    return text.encode()


def _added(name: str, content: bytes) -> None:
    found = extract(name, content, lambda *_: None)
    if not isinstance(found, Refusal):
        new_source(NOBODY, Received(name, content, found, "2024"), "", keep_name=True)


SITE = {
    "people": {"ada-oak": {"name": "Ada Oak"}},
    "organisations": {"ferry-trust": {"name": "Ferry Trust"}},
}
SOURCE = {"date": "2019", "label": "S"}


@pytest.mark.parametrize("piece", PIECES)
@pytest.mark.parametrize("place", ["page", "source"])
def test_a_page(tmp_path: Path, place: str, piece: str) -> None:
    """Read, linked and checked."""

    def checking(count: int) -> Callable[[], object]:
        text = PIECES[piece] * count
        body = text if place == "source" else "The weir leaks.\n"
        page = text if place == "page" else "The weir leaks [@s-2019, para. 1].\n"
        write_site(tmp_path, {**SITE, "sources": {"s-2019": {"front": SOURCE, "body": body}}})
        write_page(tmp_path, "briefings/b.md", {"title": "T", "summary": "S"}, page)
        return lambda: check_folder(tmp_path)

    assert growth(checking, SIZES.get(piece, USUAL)) < MOST


GAPS = (
    "The weir{}leaks [@s-2019, para. 1].",
    "He said “the weir{}leaks{}” [@s-2019, para. 1].",
    "The weir leaks [@s-2019,{}para. 1{}x].",
    "The weir leaks [s-2019, para. 1{}“].",
    "He said “the <b class={}“>weir</b> leaks” [@s-2019, para. 1].",
)
"""Where something may go on without an end."""


@pytest.mark.parametrize("text", GAPS)
@pytest.mark.parametrize("piece", [" ", "8", "()"])
def test_a_gap(tmp_path: Path, piece: str, text: str) -> None:
    """White space, a number, brackets or a line within a page, a quotation or a citation."""

    def checking(count: int) -> Callable[[], object]:
        write_site(tmp_path, {**SITE, "sources": {"s-2019": {"front": SOURCE, "body": "Weir.\n"}}})
        page = text.replace("{}", piece * count)
        write_page(tmp_path, "briefings/b.md", {"title": "T", "summary": "S"}, page)
        return lambda: check_folder(tmp_path)

    assert growth(checking, 4_000) < MOST


BOARD, JO = "organisations/board.md", "people/jo-elm.md"
EVIDENCE = {"sources": [{"cite": "s-2019, para. 1"}]}
LISTS: Mapping[str, tuple[str, str, Callable[[int], Mapping[str, Any]]]] = {
    "posts of one id": (BOARD, "posts", lambda _: {"id": "chair", "label": "Chair of the Board"}),
    "posts of one label": (BOARD, "posts", lambda at: {"id": f"chair-{at}", "label": "The Chair"}),
    "posts": (BOARD, "posts", lambda at: {"id": f"keeper-{at}", "label": f"Keeper of Lamp {at}"}),
    "posts without a label": (BOARD, "posts", lambda _: {"lable": "Chair #1 of the Board"}),
    "former names": (BOARD, "other_names", lambda at: {"name": f"Board {at}", "end_date": "2000"}),
    "one former name": (BOARD, "other_names", lambda _: {"name": "Old Board", "end_date": "2000"}),
    "terms": (JO, "memberships", lambda at: {"post": "keeper", "start_date": f"{1000 + at}"}),
    "offices": (JO, "memberships", lambda _: {"post": "keeper", "as_of": "2019", **EVIDENCE}),
    "events": (
        "timeline.md",
        "events",
        lambda at: {"date": f"{1000 + at}", "title": "Ada Oak mends 4 lamps", **EVIDENCE},
    ),
    "commitments of one id": (
        "commitments.md",
        "commitments",
        lambda _: {
            "id": "lamps",
            "kind": "commitment",
            "statement": "The weir leaks.",
            "cite": "s-2019, para. 1",
        },
    ),
}
"""Lists of the front matter: the page, the key, and the item of a number."""


@pytest.mark.parametrize("kind", LISTS)
def test_a_list_of_the_front_matter(tmp_path: Path, kind: str) -> None:
    """Read, checked against the rest of the site, and linked."""
    page, key, item = LISTS[kind]
    name = {"name": "Jo Elm"} if page in {BOARD, JO} else {}
    trust = {"name": "Ferry Trust", "posts": [{"id": "keeper", "label": "Keeper of the Lamps"}]}
    source = {"front": SOURCE, "body": "The weir leaks.\n"}
    write_site(tmp_path, {**SITE, "organisations": {"trust": trust}, "sources": {"s-2019": source}})

    def checking(count: int) -> Callable[[], object]:
        write_page(tmp_path, page, {**name, key: [item(at) for at in range(count)]}, "")
        return lambda: check_folder(tmp_path)

    assert growth(checking, 3 * USUAL) < MOST
