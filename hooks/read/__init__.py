"""Files into the model, and bad files into problems; the only folder besides `add` that reads.

In go the paths of `docs/` and `sources/`, out comes a `Site`. Start with `site_files.read_site`:
`page_files` reads a page and what it accepts, `source_files` a source, its original and lock,
`entity_files` who holds which office and each id. Names and places of files: `file_names`,
`unfit_files`, `unused_files`, and `files` for the bytes (how many at most). Keys are read in
`front_matter/`, the words of a source in `words/`, what editors set in Markdown in `marks/`.
`citation_syntax` reads `[@…]`, `locator_syntax` the numbers in it, and `placing` finds their
paragraphs; `labels` are the short forms of sources, `written_dates` dates in words, `sample_site`
what new sites begin with. A fault is told once: a wrong value is marked in `KeyLines.wrong` and
hides nothing but itself, a file that cannot be used leaves its id in `Site.broken`, and whoever
refers to it is told nothing.
"""
