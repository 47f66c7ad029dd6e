"""Texts as they are compared: folded, and read for marks, words, figures and dates.

In come plain texts of pages and sources; out come places and values in them. Nothing here knows
what is cited. Begin with `quotation_folding`, which makes typography alike on both sides, and
`corpus`, the words of all sources so folded. `folded_words` knows words that turn a meaning round,
`quotation_marks` finds quotations, `figures`, `number_words` and `datings` read numbers and dates,
`inflections` the forms of a word; `findings` and `places_in_words` speak to editors.
"""
