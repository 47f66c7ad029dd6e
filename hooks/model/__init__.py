"""What the generator knows; everything else takes these values and gives these values.

Front matter are pydantic models (`pages`, `entities`, `sources`, over the types of `values`); the
schemas and the list of keys are made from them (`schemas`). What is known besides are frozen
dataclasses: `dates`, which may be partial and say which comes first, `citations`, `mentions`, the
`registry` of who held which office, and `site`, which holds it all for one build; `grouping`
gathers values under their keys. Nothing here reads, checks or renders. Start with `site.Site`.
"""
