"""The words of a source: its body as HTML of few elements, cut into numbered paragraphs.

In: the body of a file. Out: a `Transcript`, whose blocks carry anchors. Start in `transcription`,
which numbers them and knows the classes of what is no prose. `markup` knows the little Markdown
that a source has, `item_paragraphs` which items of lists have paragraphs of their own,
`completeness` that no word is lost, `printed_numbers` the numbers that the document prints
itself, `typography` which signs are alike, and `whitespace` that of white space any run is.
"""
