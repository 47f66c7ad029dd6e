"""The generator of briefing sites.

The story of a build: MkDocs calls `main`, which makes plain values of its objects and hands them to
`build`. `read` turns the files of `docs/` and `sources/` into the values of `model`, `verify` holds
the words of sources against their originals: the site is *opened*. Each page that MkDocs renders is
*recorded*: `link` finds names and citations in it, and says whom they mean. Once all pages are,
`verify` holds them against the sources, and an *edition* knows what follows from all together; of
it `publish` makes what readers get, beside what they have, whose place it takes in one step at the
end. Whatever is wrong is a `problems.Problem`, a value; an error stops a build before that step.
Beside it stands what editors call: `add` makes a source of a received file, `draft` begins pages,
`report` answers on the terminal, and `commands`, one module a command, alone writes files.
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
