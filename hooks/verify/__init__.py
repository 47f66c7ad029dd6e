"""Hold what the site says against its sources.

In come the site as it was read (`read`), its pages rendered and linked (`link`), and the mentions
of the sources; out come problems, and for each page a report of its statements, quotations and
links (`page_report`). Nothing here reads a file, and nothing here alters a page.

Begin with `page_checks`, which goes through a page: `page_reading` cuts it into units,
`page_quotations` checks what stands between marks, `statements/` what the rest says. Beside it:
`transcription_check` (is the source the words of its original), `locks` (has a cited paragraph
moved), `cites` (is it there at all), `acceptances` (what editors stand by). `texts/` has the words
of all as they are compared.
"""
