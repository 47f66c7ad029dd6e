"""Word files: the words that readers see, with numbers, tables, notes, heads and feet.

In: bytes. Out: an `Extract` or a refusal. Start reading at `docx_text`, which makes blocks of the
elements in their order. `docx_package` opens a file with care (size, entities, passwords, Strict
Open XML), `docx_words` reads a paragraph (tracked changes, hidden words, signs, boxes),
`docx_numbering` counts lists, `docx_edges` finds heads and feet, and what the file says of itself;
`docx_elements` is how all of them ask elements.
"""
