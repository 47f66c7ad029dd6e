"""Is it borne out: rule 8 of `DESIGN.md`, section 6.

In come the words that a citation covers and what it cites; out come findings on figures, dates,
weekdays and names that do not stand there. Begin with `statement_checks`. `grounds` gathers what
the cited paragraphs and the source's own details say, `support` compares figures with it, `names`
judges names that no page bears; `reference` keeps it for one site, each thing gathered once.
"""
