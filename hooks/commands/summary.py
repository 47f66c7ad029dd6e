"""`python -m hooks summary`: sum up a change for those who look at it on a build server."""

import argparse
import hashlib
from collections.abc import Iterator
from pathlib import Path

from hooks.add.formats.document import extract
from hooks.commands.add import add
from hooks.commands.answer import Answer, answer
from hooks.commands.check import check
from hooks.commands.diff import differences
from hooks.model.refusal import Refusal
from hooks.read.site_files import read_site
from hooks.read.source_files import needs_text, original_content
from hooks.report.change_summary import summarize
from hooks.report.site_difference import render_changes

HELP = "sum up a change in Markdown: problems, received files without a source, changed links"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.description = (
        "Print Markdown for the page on which a build server shows a proposed change: what stops "
        "the build, with the lines to paste; what “add --print” proposes for each file in "
        "sources/originals/ that no source names; the text of originals that lack theirs; and "
        "which links differ. Nothing is written."
    )
    parser.add_argument(
        "sites",
        metavar="SITE",
        nargs="*",
        type=Path,
        help="two folders with built sites, the one before and the one after",
    )


def run(arguments: argparse.Namespace) -> Answer:
    """Print the summary; 2 if the folders are not two."""
    pair = 2
    if len(arguments.sites) not in {0, pair}:
        hint = "Give two built sites, the one before and the one after; or none."
        return answer(Refusal("a summary compares two sites", hint))
    config: Path = arguments.config
    found = differences(*arguments.sites) if arguments.sites else None
    links = render_changes(found, coloured=False) if isinstance(found, tuple) else found
    return Answer(summarize(check(config), dict(proposals(config.parent)), links))


def proposals(root: Path) -> Iterator[tuple[str, str]]:
    """Yield each original that needs a file beside it, and what that could hold."""
    site, pasted = read_site(root), set[str]()
    for name in site.unregistered:
        file = root / "sources" / "originals" / name
        yield name, str(add(root, file, "", only_print=True, to_paste=pasted))
    for original in (source.original for source in site.sources.values()):
        if original and original.extracted is None and needs_text(original.name):
            yield original.name, _text(original.name, original_content(original))


def _text(name: str, raw: bytes) -> str:
    """Show the file with the text of an original, and the line that belongs to it."""
    extracted = extract(name, raw, lambda *_: None)
    if isinstance(extracted, Refusal):
        return str(extracted)
    text = extracted.text.replace("\f", "\n")
    digest = hashlib.sha256(text.encode(errors="replace")).hexdigest()
    return f"text_sha256: {digest}\n\n==> sources/originals/{name}.txt <==\n{text}"
