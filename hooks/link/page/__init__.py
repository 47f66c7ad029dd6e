"""A page of HTML as text, and the way back.

In: HTML as the host rendered it, with a character of private use for each `[[id]]` and `[@...]`
(`tokens`). Out: its visible text cut into blocks (`page_text`), and the same as names are sought
and judged in it, addresses masked (`matched_text`). Nothing here knows a name.

Start reading in `page_text`; `page_reader` makes it with `page_builder`: `elements` says which
elements are blocks, which end others, and in which names are not matched or not linked,
`surroundings` what those around some text mean for it. Which signs are alike in names:
`name_folding`, and the way back: `folded_text`. Where an offset stands in the text of its block:
`block_offsets`, in the file of the editor: `block_lines`. The ids of headings: `anchors`.
"""
