"""What editors should know of the names of their site, as problems.

In: a linked page, or all of them, and the registry. Out: problems; nothing here changes a link.
Start reading in `page_reports`: names of one page that are ambiguous, shared or refused, ids that
nobody has; with `unread_marks`, signs that nothing reads, and `office_titles`, titles that were
somebody else's on the day. Of the registry alone: `registry_reports`, names that several bear, with
`overlaps`, offices with more holders than seats, and `risky_names`, names too short or common,
which asks `vocabulary` for the ordinary words of the site. Of all pages together: `name_census`,
with `unused_names` and `unknown_names`, what looks like a name and has no page. What looks like one
is found by `name_likeness` in its place, by `name_shapes` in its words, and by `lone_names` if it
is a single word or an acronym; `verify` holds these too against the sources.
"""
