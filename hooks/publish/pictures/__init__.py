"""Geometry of the pictures: places and lines as numbers, the same in every build.

In: ties, or entries with dates. Out: boxes and ways of the network (`network_picture` chooses the
strongest ties, `network_layout` places those whom they tie) and bands of the timeline
(`timeline_picture`); `text_width` says how wide words are, and cuts them. No font is known, nothing
depends on chance, and the markup is in the templates. Start reading in `network_picture`.
"""
