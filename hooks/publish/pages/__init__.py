"""One module for each kind of page: what follows the text that an editor wrote.

In: a view of the edition from the page, its own HTML and the anchors that are taken. Out: a
`Fragment`, with its headings and anchors. `page_plan` says which page gets what, and where notes
stand; start reading there. `entity_pages` has persons and bodies: offices, mentions by document,
company, background; `source_page` the details of a document, its original and what cites each
paragraph, `source_words` the numbers beside the paragraphs. Lists of pages, the home page and that
of the search are in `index_pages`, overviews in `timeline_page`, `network_page`, `licences_page`
and `commitments_page` (what was promised, what later sources say of it, or that none is held),
each with what profiles show of them. For editors are `editing_page`, `keys_page` and
`reference_pages` (Rules, Data). What programs read is in `head`.
"""
