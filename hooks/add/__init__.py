"""Received documents become sources: words, blocks, and what is known of them.

In: a file as received, and the site as it is. Out: the files of a new source, what a human must
check, and pages for names that have none. `formats/` reads one format each, `lines/` and `blocks/`
make paragraphs, lists, tables and the parts of letters of it. Then come type, title and printed
numbers (`document_details`), the date (`document_date`) and the language (`language`); who writes
to whom (`parties`; `author_name` for the id); short forms for `mentions` (`proposals`, where
`short_forms` says whether another may be meant); names without a page (`found_names` and
`found_bodies`, by `name_patterns`) and their pages (`new_pages`). Start reading in `new_source`.
"""
