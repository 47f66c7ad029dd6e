"""Pieces that several kinds of pages show.

In: an edition and the page from which it is seen. Out: fragments of HTML (`fragments` fills
templates and keeps anchors apart), such as notes, previews, grounds, the sections on who is
mentioned and quoted, and how pages are described in lists. Start reading in `fragments`.
"""
