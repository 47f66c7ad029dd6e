"""What the generator knows; everything else takes these values and gives these values.

Start with `site.Site`, which holds all that was read for one build. Front matter are pydantic
models: the keys of `pages` (events and commitments too), `entities` and `sources`, over the forms
that a value may have (`values`); the schemas and the list of keys are made from them (`schemas`),
and `key_lines` knows on which line each stands. What is known besides are frozen dataclasses: the
`registry` of who held which office, `dates`, which may be partial, and the days that they cover,
`citations` and how paragraphs are named, `mentions`, and why a command refuses (`refusal`). `ids`
makes ids and finds like ones, `grouping` gathers and sorts. Nothing here reads, checks or renders.
"""
