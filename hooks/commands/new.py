"""`python -m hooks new KIND ID`: make a new page to fill in."""

import argparse
import os
from pathlib import Path

from hooks.commands.answer import Answer, answer
from hooks.commands.writing import tidy, write_new
from hooks.draft.skeletons import FOLDERS, skeleton
from hooks.model.ids import ID, make_id, nearest
from hooks.model.refusal import Refusal
from hooks.model.registry import Registry
from hooks.read.file_names import is_index
from hooks.read.site_files import read_site

NAME = "new"
HELP = "make the page of a person, an organisation or a briefing, to be filled in"
_NEXT = {
    "person": "Put the name right, and add the offices held, each with its dates and its source.",
    "organisation": "Put the name right, and declare the offices that people hold in it.",
    "briefing": "Write the summary and the text; each statement ends in its citation. When "
    "somebody else has read it against the sources, delete its line “reviewed: false”.",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.description = (
        "Write a page with the keys that it needs, and the others as comments that explain them. "
        "Nothing is overwritten."
    )
    parser.add_argument("kind", metavar="KIND", help=f"one of: {', '.join(FOLDERS)}")
    parser.add_argument(
        "id",
        metavar="ID",
        nargs="?",
        default="",
        help="the id, which is the name of the file, such as jo-lee",
    )


def run(arguments: argparse.Namespace) -> Answer:
    """Make a page; 0 if it was, 2 if it cannot be."""
    return answer(new_page(arguments.config.parent, arguments.kind, arguments.id))


def new_page(root: Path, kind: str, page_id: str) -> str | Refusal:
    """Write a skeleton, and give what there is to say; or say why it cannot be."""
    if kind not in FOLDERS:
        return _no_kind(kind, page_id)
    path = f"{FOLDERS[kind]}/{page_id}.md"
    tidy([root / path])
    refusal = _misnamed(kind, page_id) or _taken(root, kind, page_id, path)
    if refusal:
        return refusal
    try:
        write_new(root, {path: skeleton(kind, page_id).encode()})
    except OSError as error:
        return Refusal(f"{path} cannot be written ({error.strerror})", "Nothing was written.")
    return f"Written: {path}\n\n{_NEXT[kind]}\nThen: make check"


def _no_kind(kind: str, page_id: str) -> Refusal:
    """Refuse a kind of page that this command does not make, and say which or what does."""
    if kind.startswith("source"):
        hint = "Run .venv/bin/python -m hooks add FILE, with a PDF, Word, HTML or text file."
        return Refusal("a source is made from the document itself", hint)
    close = nearest(kind, FOLDERS)
    likely = close[0] if close else next(iter(FOLDERS))
    hint = f"Write .venv/bin/python -m hooks new {likely} {make_id(page_id) or 'ID'}"
    return Refusal(f"“{kind}” is no kind of page: these are {', '.join(FOLDERS)}", hint)


def _misnamed(kind: str, page_id: str) -> Refusal | None:
    """Refuse what cannot be the name of a file that others refer to."""
    if ID.fullmatch(page_id) and not is_index(page_id):
        return None
    likely = make_id(page_id)
    if not likely or is_index(likely):
        likely = {"person": "jo-lee", "organisation": "harbour-trust"}.get(kind, "2021-lamps")
    command = f".venv/bin/python -m hooks new {kind} {likely}"
    hint = f"Write lower-case letters a-z, digits and hyphens: {command}"
    missing = "" if page_id else " (the id is missing)"
    return Refusal(f"“{page_id}” cannot be the id of {_a(kind)}{missing}", hint)


def _taken(root: Path, kind: str, page_id: str, path: str) -> Refusal | None:
    """Refuse an id that somebody bears, or a file that is there."""
    if os.path.lexists(root / path):
        return Refusal(f"there is already {path}, and nothing is overwritten", f"Edit {path}.")
    registry = read_site(root).registry
    if kind == "briefing" or page_id not in registry:
        return None
    what = f"the id “{page_id}” is taken already, by {_bearer(registry, page_id)}"
    hint = "People, organisations and posts share one set of ids: choose another."
    return Refusal(what, hint)


def _bearer(registry: Registry, page_id: str) -> str:
    """Name what bears an id, and its file."""
    bearers = (registry.people, registry.organizations, registry.posts)
    path = next(known[page_id].path for known in bearers if page_id in known)
    return f"{_a(registry.kind(page_id))} in {path}"


def _a(kind: str) -> str:
    return f"an {kind}" if kind.startswith("o") else f"a {kind}"
