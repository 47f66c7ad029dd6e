"""`python -m hooks diff OLD NEW`: list the links that differ between two built sites."""

import argparse
import os
import sys
from pathlib import Path
from typing import Any

from hooks.commands.answer import REFUSED, Answer
from hooks.report.site_difference import (
    MENTIONS,
    LinkChange,
    compare_links,
    read_links,
    render_changes,
)

HELP = "list the links that appeared, vanished or lead elsewhere between two built sites"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("old", type=Path, metavar="OLD_SITE", help="folder of the site before")
    parser.add_argument("new", type=Path, metavar="NEW_SITE", help="folder of the site after")
    parser.add_argument(
        "--exit-code", action="store_true", help="exit with 1 if there is any difference"
    )


def run(arguments: argparse.Namespace) -> Answer:
    """Print the differences; 2 if a folder holds no built site."""
    changes = differences(arguments.old, arguments.new)
    if isinstance(changes, str):
        return Answer("", REFUSED, changes)
    coloured = sys.stdout.isatty() and "NO_COLOR" not in os.environ
    text = render_changes(changes, coloured=coloured)
    return Answer(text, int(bool(changes) and arguments.exit_code))


def differences(old_site: Path, new_site: Path) -> tuple[LinkChange, ...] | str:
    """Compare the links of two built sites; text says why they cannot be read."""
    read = [_links(folder) for folder in (old_site, new_site)]
    old, new = read
    if isinstance(old, str) or isinstance(new, str):
        return "\n".join(each for each in read if isinstance(each, str))
    return compare_links(old, new)


def _links(folder: Path) -> list[dict[str, Any]] | str:
    """Read the links of a built site; text says why they cannot be read."""
    try:
        text = (folder / MENTIONS).read_text(encoding="utf-8")
    except FileNotFoundError:
        what = f"it has no {MENTIONS}" if folder.is_dir() else "there is no such folder"
        advice = "Give the folder into which the site was built, such as “site”."
        return f"“{folder}” is no built site: {what}. {advice}"
    except (OSError, ValueError) as error:
        return f"“{folder / MENTIONS}” cannot be read: {error}"
    found = read_links(text)
    return f"“{folder / MENTIONS}” cannot be used: {found}" if isinstance(found, str) else found
