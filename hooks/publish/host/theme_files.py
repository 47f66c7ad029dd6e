"""Files of the installed theme: which of them pages load, whatever a release calls them."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from hooks.problems import Problem
from hooks.publish.host.own_colours import style_sheet
from hooks.publish.host.packing import packed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hooks.publish.host.host_types import HostFiles

_SHEETS = ("assets/stylesheets/main.*css", "assets/stylesheets/palette.*css")
"""What every page loads of Material, in this order: layout, and colours.

Between the name and `.min.css` stands a hash of the content, which differs in each release.
"""


_OWN_COLOURS = "assets/stylesheets/colours.css"


def prepare(
    files: HostFiles, folders: Sequence[str], colours: Mapping[str, str]
) -> tuple[list[str], list[Problem]]:
    """Find the style sheets of Material, leave out the rest of it, and pack what is ours.

    The first folder of the theme is ours; the colours are those of the settings, if any.
    """
    own = [each for each in files if (each.src_uri, each.src_dir) == (_OWN_COLOURS, folders[0])]
    for file in own:
        if colours:
            file.content_string = style_sheet(colours, file.content_string)
        else:
            files.remove(file)
    for file in files:
        if file.src_dir == folders[0] and file.src_uri.endswith((".css", ".js")):
            file.content_string = packed(file.src_uri, file.content_string)
    theirs = {file.src_uri: file for file in files if file.src_dir in folders[1:]}
    found = {
        sheet: sorted(path for path in theirs if fnmatchcase(path, sheet)) for sheet in _SHEETS
    }
    kept = [path for paths in found.values() for path in paths]
    for path in theirs.keys() - kept:
        files.remove(theirs[path])
    kept += [file.src_uri for file in own if colours]
    return kept, [_wrong(sheet, len(paths)) for sheet, paths in found.items() if len(paths) != 1]


def _wrong(sheet: str, count: int) -> Problem:
    return Problem(
        "mkdocs.yml",
        1,
        "site-build",
        f"the installed theme has {count or 'no'} files “{sheet}”; every page needs one",
        "Install the version of Material for MkDocs that requirements.txt names: delete the "
        "folder .venv, then `make site`.",
    )
