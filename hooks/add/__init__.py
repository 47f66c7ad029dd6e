"""Received documents become sources: words, blocks, and what is known of them.

In: a file as received (`formats/` reads one format each), the site as it is. Out: a new source with
its text, details, proposed pages and what to check (`new_source`; `blocks/` and `lines/` make
paragraphs, `document_details` reads date, type and title, `author_name` and `proposals` whom it
names). Start reading in `new_source`.
"""
