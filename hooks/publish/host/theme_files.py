"""Files of the installed theme: which of them pages load, whatever a release calls them."""

from collections.abc import Callable, Collection, Mapping, Sequence
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from hooks.problems import Problem
from hooks.publish.host.host_types import HostFiles
from hooks.publish.host.own_colours import style_sheet
from hooks.publish.host.packing import packed
from hooks.read.files import walk

_STYLES = "assets/stylesheets"
_SHEETS = (f"{_STYLES}/main.*css", f"{_STYLES}/palette.*css")
"""What every page loads of Material, in this order: layout, and colours.

Between the name and `.min.css` stands a hash of the content, which differs in each release.
"""
_OWN_COLOURS = f"{_STYLES}/colours.css"


def set_aside(folders: list[str]) -> list[str]:
    """Give the folders of the theme, and leave the host the first, which is ours.

    It would go through the 14,000 icons of Material, which takes half of the time of a check.
    """
    everything = [*folders]
    del folders[1:]
    return everything


def prepare(
    files: HostFiles,
    theme: Mapping[str, Any],
    colours: Mapping[str, str],
    make: Callable[..., object],
) -> tuple[list[str], list[Problem]]:
    """Add the style sheets of Material, and pack what is ours; give what each page is to load.

    The theme knows its `folders`; the colours are those of the settings, if any. `make` is the
    host's: it makes a file for a path of the site and one of the disk.
    """
    ours, *others = theme["folders"]
    own = [each for each in files if (each.src_uri, each.src_dir) == (_OWN_COLOURS, ours)]
    for file in own:
        if colours:
            file.content_string = style_sheet(colours, file.content_string)
        else:
            files.remove(file)
    for file in files:
        if file.src_dir == ours and file.src_uri.endswith((".css", ".js")):
            file.content_string = packed(file.src_uri, file.content_string)
    theirs = _sheets(others, {file.src_uri for file in files})
    found = {
        sheet: sorted(path for path in theirs if fnmatchcase(path, sheet)) for sheet in _SHEETS
    }
    kept = [path for paths in found.values() for path in paths]
    for path in kept:
        files.append(make(path, abs_src_path=theirs[path]))
    kept += [file.src_uri for file in own if colours]
    return kept, [_wrong(sheet, len(paths)) for sheet, paths in found.items() if len(paths) != 1]


def _sheets(folders: Sequence[str], there: Collection[str]) -> dict[str, str]:
    """Find what lies beside the style sheets of Material, by its path on the site.

    Of two of a name the first counts, and before both what is `there` already.
    """
    found = {
        path.relative_to(folder).as_posix(): str(path)
        for folder in reversed(folders)
        for path in walk(Path(folder, _STYLES))
    }
    return {path: place for path, place in found.items() if path not in there}


def _wrong(sheet: str, count: int) -> Problem:
    return Problem(
        "mkdocs.yml",
        1,
        "site-build",
        f"the installed theme has {count or 'no'} files “{sheet}”; every page needs one",
        "Install the version of Material for MkDocs that requirements.txt names: delete the "
        "folder .venv, then `make site`.",
    )
