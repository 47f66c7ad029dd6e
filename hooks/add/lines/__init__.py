"""Lines of documents that have nothing else (PDF, plain text), put together to blocks.

`text_lines` are what goes in; `furniture` takes out the lines of the paper, and `paragraphs` makes
blocks of the others, with the help of `table_blocks`, `hanging_signs`, `footnotes` and
`divided_words`. Start reading at `paragraphs`.
"""
