"""The search that readers get.

In: finished pages and sources. Out: the files below `pagefind/`. Start with `search_records`: what
is searched, one record a page, and by what it can be chosen. Which sections are searched, each says
as it is made (`Section.searched`); `page_passages` says which of their words count, and cuts them
at their anchors. `search_index` gives the records to Pagefind while pages are rendered, so many
pages to an index, and writes its files; `pagefind_program` speaks with it. In the browser
`frame.js` opens the field, and `search.js`, over `search-engine.js` and `search-words.js`, answers.
"""
