"""Files as they are received: one module reads one format into an `Extract`, or refuses it.

Start reading at `document`, which tells by its bytes what a file is.
"""
