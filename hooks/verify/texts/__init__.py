"""Texts as they are compared: folded, and read for marks, words, figures and dates.

In come plain texts of pages and sources; out come places and values in them. Nothing here knows
what is cited. Begin with `quotation_folding` (which typography is alike) and `corpus` (the words of
all sources, so folded, and where in them something stands). In a text, `quotation_marks` finds what
is a quotation, `folded_words` where words and sentences end, `turning_words` what turns or narrows
the sense of others, `inflections` the forms of a word, `office_holders` whose an office is.
`figures` reads numbers, units, ranges and shares, with `number_words` and `clock_times`; `datings`
reads dates and parts of them. `original_text` has the text of an original with its corrections, and
where in it a paragraph stands. `findings` and `places_in_words` speak to editors.
"""
