"""`python -m hooks draft SOURCE…`: draft a briefing of quotations from sources."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from hooks.commands.new import taken, write_page
from hooks.commands.writing import tidy
from hooks.draft.briefing import draft_briefing
from hooks.draft.telling_sentences import METHOD
from hooks.model.ids import ID, nearest
from hooks.model.refusal import Refusal
from hooks.model.site import Site
from hooks.read.file_names import is_index
from hooks.read.site_files import read_site

HELP = "draft a briefing from sources, in quotations only"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.description = (
        "Write docs/briefings/ID.md from the most telling sentences of sources, each an exact "
        f"quotation with its citation. They are chosen by count: {METHOD}. Promises are proposed "
        "for docs/commitments.md. The draft says “reviewed: false”, which fails a strict build "
        "until an editor has read it and deletes that line."
    )
    parser.add_argument("sources", metavar="SOURCE", nargs="+", help="ids of sources")
    parser.add_argument(
        "--id", metavar="ID", default="", help="the id of the briefing (default: of the sources)"
    )
    parser.add_argument(
        "--print",
        action="store_true",
        dest="only_print",
        help="print the draft, and write nothing",
    )


def run(arguments: argparse.Namespace) -> str | Refusal:
    """Draft a briefing; 0 if it was, 2 if it cannot be."""
    root = arguments.config.parent
    return draft(root, arguments.sources, arguments.id, only_print=arguments.only_print)


def draft(root: Path, sources: Sequence[str], wanted_id: str, *, only_print: bool) -> str | Refusal:
    """Draft a briefing, and give what there is to say; or say why it cannot be."""
    site = read_site(root)
    ids = list(dict.fromkeys(Path(each).stem if each.endswith(".md") else each for each in sources))
    page_id = wanted_id or "-and-".join(ids)[:80].strip("-")
    path = f"docs/briefings/{page_id}.md"
    if not only_print:
        tidy([root / path])
    hint = f"Give the draft another id: --id {page_id}-2"
    refusal = _unfit(site, ids, page_id) or taken(root, path, hint)
    if refusal:
        return refusal
    made = draft_briefing(site, [site.sources[each] for each in ids])
    if not made.quotations:
        return Refusal("these sources hold no sentence that can be quoted whole", "")
    if only_print:
        return made.text
    proposed = "Promises are proposed for docs/commitments.md at its end.\n"
    return write_page(root, path, made.text, hint) or (
        f"Written: {path}, with {made.quotations} quotations.\n"
        f"{proposed if made.commitments else ''}\n"
        "Read it, cut it, write it anew; then delete the line “reviewed: false”.\n"
        "Now: make check"
    )


def _unfit(site: Site, ids: Sequence[str], page_id: str) -> Refusal | None:
    """Refuse sources that are not there, and what cannot be the name of a briefing."""
    for each in ids:
        if each not in site.sources:
            close = nearest(each, site.sources)
            known = ", ".join(site.sources) or "none yet"
            hint = f"Did you mean “{close[0]}”?" if close else f"Sources: {known}."
            return Refusal(f"“{each}” is the id of no source that can be read", hint)
    if not ID.fullmatch(page_id) or is_index(page_id):
        hint = "Write lower-case letters a-z, digits and hyphens: --id harbour-dredging"
        return Refusal(f"“{page_id}” cannot be the id of a briefing", hint)
    return None
