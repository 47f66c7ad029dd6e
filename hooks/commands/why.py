"""`python -m hooks why PAGE [WORDS]`: say why names on a page are links, and why others are not."""

import argparse
import sys

from hooks.commands.answer import REFUSED, Answer
from hooks.commands.rehearsal import rehearse
from hooks.report.explanation import explain_page, explain_words
from hooks.report.page_choice import choose_page, nearest_pages

HELP = "say why names on a page are links, and why others are not"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "page",
        metavar="PAGE",
        help="a file (docs/briefings/x.md, sources/x.md) or the address of a page on the site",
    )
    parser.add_argument(
        "words",
        metavar="WORDS",
        nargs="*",
        help="explain these words alone; without them, every name of the page",
    )


def run(arguments: argparse.Namespace) -> Answer:
    """Print the explanation; 2 if there is no such page."""
    if sys.stderr.isatty():
        print("Building the site …", file=sys.stderr)  # noqa: T201 - takes some seconds
    heard = rehearse(arguments.config, "why")
    if not heard.progress:
        return Answer("", REFUSED, "\n".join(each.as_line() for each in heard.problems))
    pages = {each.src_uri: each.linked for each in heard.progress.records if each.linked}
    src_uri = choose_page(arguments.page, pages)
    if not src_uri:
        near = " or ".join(nearest_pages(arguments.page, pages))
        hint = f" Did you mean {near}?" if near else ""
        return Answer("", REFUSED, f"“{arguments.page}” is no page of this site.{hint}")
    registry = heard.progress.opened.site.registry
    words = " ".join(arguments.words).strip()
    linked = pages[src_uri]
    lines = explain_words(linked, registry, words) if words else explain_page(linked, registry)
    return Answer("\n".join(lines))
