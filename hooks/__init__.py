"""The generator of briefing sites.

The story of a build: MkDocs calls `main`, which hands plain values to `build`. `read` turns the
files of `docs/` and `sources/` into the values of `model`; the site is *opened*. Each page that
MkDocs renders goes through `link`, which finds names and citations and says whom they mean; once
all are done the site is *recorded*. `verify` then holds every page against its sources, `edition`
knows all that follows from all pages together, and `publish` makes what readers get. Whatever is
wrong on the way is a `problems.Problem`, a value; errors stop the build before anything is
published. Beside it stands what editors call: `add` makes a source of a received file, `draft`
begins pages, `report` answers on the terminal, `commands` has one module a command.
"""

import sys
from importlib.util import find_spec

_LIBRARIES = (
    "ahocorasick_rs babel frontmatter jinja2 markdown markdown_it material mkdocs pagefind_bin "
    "pydantic yaml"
).split()
_PYTHON = (3, 11)

if sys.version_info < _PYTHON:
    sys.stderr.write("Python 3.11 or newer is needed: .venv/bin/python, which `make site` makes.\n")
    raise SystemExit(2)
if _missing := [each for each in _LIBRARIES if find_spec(each) is None]:
    sys.stderr.write(
        f"This Python lacks {', '.join(_missing)}. Run `make site`, which installs what is needed; "
        "then use .venv/bin/python in place of python.\n"
    )
    raise SystemExit(2)
