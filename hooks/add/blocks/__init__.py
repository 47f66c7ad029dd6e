"""Blocks of a received document, whatever its format: what each is, and how a source has it.

In: an `extract`, the text with its blocks as a format gives them. Out: blocks with their classes,
and the body of a source. `cells` tells tables from forms and layout; `letters` parts addresses,
dates, subjects and signatures from the words (`letter_signs`: how such lines begin; `messages`:
heads of e-mails, and what a reply repeats); `plain_papers` does so where nobody is addressed, both
by `block_looks`. `redactions` writes `[redacted]` for black boxes, `corrections` declares each
departure from the original, `source_body` writes the Markdown. Start reading in `letters`.
"""
