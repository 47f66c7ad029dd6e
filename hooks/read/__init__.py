"""Files into the model, and bad files into problems; the only folder besides `add` that reads.

In go the paths of `docs/` and `sources/`, out comes a `Site`: sources, registry, pages, and what
is wrong with them. `front_matter/` reads keys, `words/` the words of a source. A fault is told
once: a wrong value is marked in `KeyLines.wrong` and hides nothing but itself, a file that cannot
be used leaves its id in `Site.broken`, and whoever refers to it is told nothing. Start with
`site_files.read_site`.
"""
