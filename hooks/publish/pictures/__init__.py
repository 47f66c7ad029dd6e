"""Geometry of the pictures: places and lines as numbers, the same in every build.

In: ties, or entries with dates. Out: boxes and ways of the network (`network_picture`, placed by
`network_layout`) and bands of the timeline (`timeline_picture`); how wide words are says
`text_width`. The markup is in the templates. Start reading in `network_picture`.
"""
