"""Blocks of a received document, whatever its format, and what they are in a source.

Each format gives an `extract`; `letters` tells addresses, dates and signatures, `redactions` black
boxes, `corrections` how the words depart from the original, and `source_body` writes them down.
"""
