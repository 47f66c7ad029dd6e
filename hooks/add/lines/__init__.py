"""Lines of documents that have nothing else (PDF, plain text), put together to blocks.

In: `text_lines`: words, place, look, page (a form feed ends one), white space above. Out: blocks of
`paragraphs`, where reading should start: where a paragraph, an item, a heading or a table begins,
and which sentences go on over a page. Before it, `address_columns` puts two addresses one after the
other, `touching_columns` parts cells that nearly touch, `furniture` takes out running heads and
page numbers. It asks `line_shapes` (short, bold, large: a heading), `line_signs` (bullets, numbers,
ends of sentences, prose), `hanging_signs` (numbers and labels left of their words), `table_blocks`
(tables, forms), `footnotes`, and `divided_words` (hyphens at the ends of lines).
"""
