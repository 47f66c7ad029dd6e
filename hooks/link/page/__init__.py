"""A page of HTML as text, and the way back.

In: HTML as the host rendered it, with a character of private use for each `[[id]]` and `[@...]`
(`tokens`). Out: its visible text cut into blocks (`page_text`), the same folded for matching
(`name_folding`, on `folded_text`), and for each offset where it stands in the HTML, in its block
and in the file of the editor (`block_offsets`, `block_lines`); and the ids of headings (`anchors`).
Nothing here knows a name. Start reading in `page_text`; `page_reader` makes it.
"""
