"""What editors should know of the names of their site, as problems.

In: a linked page, or all of them, and the registry. Out: names that are ambiguous or refused
(`page_reports`), risky, borne by several or held by too many (`registry_reports`), that have no
page or no use (`name_census`). Nothing here changes a link. Start reading in `page_reports`.
"""
