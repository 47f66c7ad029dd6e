"""Are these the words of the source: `DESIGN.md`, section 6, on quotations, pins and absences.

In come words between quotation marks, a pin or a block quotation, and what is cited for them; out
come findings, and the places where the words stand. Begin with `quotation_check`, which says under
which rule a quotation fails. `resolving` gives the blocks that are cited, and tells what is not
there; `quotation_wording` reads brackets and ellipses, `fragment_search` looks for the parts, and
for what they leave out or the briefing turns round; `nearest` says what comes near. `units` cuts a
page into what citations belong to and says what each covers, `block_quotations` what belongs to a
block quotation; `markup_inside` sees to `<q>` and to elements that hide or change words,
`absences` to words that a source is said not to have, `copying` to its words without marks.
"""
