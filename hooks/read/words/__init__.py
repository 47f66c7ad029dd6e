"""The words of a source: its body as HTML of few elements, cut into paragraphs.

In: the body of a file. Out: a `Transcript`, whose blocks carry anchors (`transcription`; `markup`
knows the little Markdown that a source has, `item_paragraphs` and `completeness` what may go wrong
in items and tables). `printed_numbers` reads the numbers of the document's own; `typography` lists
which signs are alike. Start reading in `transcription`.
"""
