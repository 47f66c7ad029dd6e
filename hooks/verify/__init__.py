"""Hold what the site says against its sources.

In come the site as it was read (`read`), its pages rendered and linked (`link`), and the mentions
of the sources; out come problems, and for each page a report of its statements, quotations and
links with their counts (`page_report`). Nothing here reads a file, and nothing here alters a page.

Pages: begin with `page_checks`, which goes through one unit by unit. `page_reading` cuts it up,
`page_quotations` checks pins and what stands between marks (`quotations/`), `statements/` the rest.
Data: `front_matter_checks` sees to quotations and pins in front matter, `details` to what events,
commitments and memberships say besides (`detail_words`: their words; `detail_grounds`: does a
document name this person, give them this office), `source_details` to date and parties of sources.
Beside them: `transcription_check` (is the source the words of its original), `locks` (has a cited
paragraph moved), `cites` (is what is cited there), `coverage` (what nothing cites), `acceptances`
(what editors stand by), `consequences` (what only follows from another problem and is not told).
`texts/` has the words of all as they are compared.
"""
