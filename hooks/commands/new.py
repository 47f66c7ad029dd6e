"""`python -m hooks new KIND ID`: make a new page to fill in."""

import argparse
import os
from pathlib import Path

from hooks.commands.writing import tidy, write_new
from hooks.draft.skeletons import FOLDERS, skeleton
from hooks.model.ids import ID, make_id, nearest
from hooks.model.refusal import Refusal
from hooks.model.registry import Registry
from hooks.read.file_names import is_index
from hooks.read.site_files import read_site

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


def run(arguments: argparse.Namespace) -> str | Refusal:
    """Make a page; 0 if it was, 2 if it cannot be."""
    return new_page(arguments.config.parent, arguments.kind, arguments.id)


def new_page(root: Path, kind: str, page_id: str) -> str | Refusal:
    """Write a skeleton, and give what there is to say; or say why it cannot be."""
    if kind not in FOLDERS:
        return _no_kind(kind, page_id)
    path = f"{FOLDERS[kind]}/{page_id}.md"
    tidy([root / path])
    refusal = (
        _misnamed(kind, page_id)
        or taken(root, path, f"Edit {path}.")
        or _borne(read_site(root).registry, kind, page_id)
        or write_page(root, path, skeleton(kind, page_id), f"Edit {path}.")
    )
    return refusal or f"Written: {path}\n\n{_NEXT[kind]}\nThen: make check"


def taken(root: Path, path: str, hint: str) -> Refusal | None:
    """Refuse a file that is there already; `hint` says what to do instead."""
    if not os.path.lexists(root / path):
        return None
    return Refusal(f"there is already {path}, and nothing is overwritten", hint)


def write_page(root: Path, path: str, text: str, hint: str) -> Refusal | None:
    """Write a new page; say why where it cannot be, and what to do where it is `taken`."""
    try:
        write_new(root, {path: text.encode()})
    except OSError as error:
        refusal = Refusal(f"{path} cannot be written ({error.strerror})", "Nothing was written.")
        return taken(root, path, hint) or refusal
    return None


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


def _borne(registry: Registry, kind: str, page_id: str) -> Refusal | None:
    """Refuse an id that somebody bears, a body or a post; briefings have ids of their own."""
    if kind == "briefing" or page_id not in registry:
        return None
    bearers = (registry.people, registry.organizations, registry.posts)
    path = next(known[page_id].path for known in bearers if page_id in known)
    what = f"the id “{page_id}” is taken already, by {_a(registry.kind(page_id))} in {path}"
    hint = "People, organisations and posts share one set of ids: choose another."
    return Refusal(what, hint)


def _a(kind: str) -> str:
    return f"an {kind}" if kind.startswith("o") else f"a {kind}"
