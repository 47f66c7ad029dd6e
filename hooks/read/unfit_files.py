"""Files below `docs/` that cannot be part of a site: links, what cannot be read, odd names."""

import os
from collections.abc import Iterator
from pathlib import Path

from hooks.problems import Problem, plain_line
from hooks.read.files import shown, walk


def unfit_files(root: Path) -> dict[str, Problem]:
    """Report each such file or folder, by its path below `docs/`; hidden ones are no part anyway.

    A link could publish any file of the machine on which the site is built.
    """
    docs = root / "docs"
    return {
        path.relative_to(docs).as_posix(): Problem(
            shown(path, root), 1, "page-metadata", f"this file is left out: {why}", hint
        )
        for path in walk(docs)
        for why, hint in _reasons(path)
    }


def _reasons(path: Path) -> Iterator[tuple[str, str]]:
    if path.is_symlink():
        yield "it is a link to another place", "Put the file itself here."
    elif path.exists() and not (path.is_file() or path.is_dir()):  # reading a pipe never ends
        yield "it is neither a file nor a folder", "Delete it."
    elif plain_line(path.name) != path.name:  # nor are bytes that are no UTF-8
        hint = "Give it a name of ordinary letters, such as a-z, digits and hyphens."
        yield "its name holds what is no letter", hint
    elif not os.access(path, os.R_OK):
        yield "it cannot be read", "Make it readable: chmod -R u+rwX docs"
