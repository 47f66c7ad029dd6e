"""Files as they are received: one module reads one format into an `Extract`, or refuses it.

In: a name and bytes. Out: text, blocks, declared departures from the text (repairs), what a human
must look at. Start reading at `document`, which tells by its bytes what a file is, refuses what it
is not, and asks the reader of its format. `encoding` makes text of bytes; `plain_text`,
`markdown_text` and `mail_text` read that. PDF: `pdf_text` cuts pages into lines of words,
`page_letters` reads letters and hides those below black boxes, `drawings` finds boxes, dots and
the lines between cells; `page_pictures` draws pages for `serve`. Web pages: `html_text` follows the
elements, `html_scope` says which belong to the document, `hidden_styles` what style sheets hide,
`html_blocks` makes blocks, `open_elements` counts lists and places cells. `list_numbers` writes the
numbers that Word and browsers show. Word files have a folder of their own, `word/`.
"""
