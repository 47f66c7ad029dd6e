"""One module for each kind of page: what follows the text that an editor wrote.

In: the edition, the page, its own HTML and the anchors that are taken. Out: a `Fragment`, with its
headings and anchors. `page_plan` says which page gets what; start reading there.
"""
