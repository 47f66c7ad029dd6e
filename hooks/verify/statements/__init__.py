"""Is a statement borne out: `DESIGN.md`, section 6, “Statements”.

In come the words that a citation covers and what it cites; out come findings. Begin with `footing`:
what a statement rests on, and what to write where that is nothing. `statement_checks` then holds
its figures and names against what is cited, those of events and commitments too, and keeps figures
out of framing; `bracket_words` does so for the brackets of pins. `support` compares figures, dates
and weekdays, `names` judges names that no page bears, `grounds` gathers what the cited paragraphs
and the source's own details say. `reference` keeps it for one site, each thing gathered once, and
looks for what is said to be absent.
"""
