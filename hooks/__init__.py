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
