"""Are these the words of the source: rules 1 to 7 of `DESIGN.md`, section 6.

In come words between quotation marks, a pin or a block quotation, and what is cited for them; out
come findings, and the places where the words stand. Begin with `quotation_check`, which reports
what the others find: `resolving` gives the cited blocks, `quotation_wording` reads brackets and
ellipses, `fragment_search` looks for the parts and for negations and conditions that they leave
out, `nearest` says what comes near. `units` cuts a page into what citations belong to,
`markup_inside` sees to hidden words, `absences` to words that a source is said not to have,
`copying` to words of a source without marks.
"""
