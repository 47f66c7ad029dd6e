"""Files for machines, each with a stable order.

In: an edition. Out: path and text of each file (`exports`, where reading starts; all paths are in
`exported_paths`). Each published table is declared in `tables` and `overview_tables`, column by
column with its meaning (`columns`), over the rows of `table_rows`; `exports` writes it as JSON, and
as CSV whose cells run as no formula; `data_package` describes it. Standard formats: `bibliography`
(BibTeX, RIS, CSL), `popolo_and_ftm`, `json_ld_pages` and `json_ld_entities` (schema.org, within
each page), `feeds` (RSS, JSON Feed), `verification_report` (counts, acceptances, and quotations as
web annotations). `redirects` makes a page where one used to stand. Values have one form in all of
them: `data_values`.
"""
