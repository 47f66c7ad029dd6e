"""Files as they are received: one module reads one format into an `Extract`, or refuses it.

In: a name and bytes. Out: text, blocks, declared departures from the text, what to check. Start
reading at `document`, which tells by its bytes what a file is and asks the reader of its format.
`encoding` makes text of bytes; `plain_text`, `markdown_text` and `mail_text` (headers, attachments)
read that. PDF: `pdf_text` cuts pages into lines, `page_letters` reads letters and hides those below
black boxes, `drawings` finds boxes, dots and lines; `page_pictures` draws pages for `serve`. HTML:
`html_text` follows the elements, `html_scope` tells the document from menus and feet,
`hidden_styles` what style sheets hide, `html_blocks` makes blocks, `open_elements` numbers items
and places cells. Word: the folder `word/`. `list_numbers` writes numbers as Word and browsers do.
"""
