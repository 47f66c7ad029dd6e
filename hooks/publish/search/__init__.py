"""The search that readers get.

`page_passages` cuts a finished page at its anchors, `search_records` makes one record a page of
them, and `search_index` feeds Pagefind with the records while pages are rendered, then writes its
files below `pagefind/`. In the browser `frame.js` opens the field, and `search.js`, over
`search-engine.js` and `search-words.js`, answers. Start with `search_records`.
"""
