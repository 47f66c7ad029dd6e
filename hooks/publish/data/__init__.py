"""Files for machines, each with a stable order.

In: an edition. Out: path and text of each file (`exports`, which writes rows as JSON, and as CSV
whose cells run as no formula): the tables (`tables`, whose columns say what they mean, with rows
from `table_rows`), their description (`data_package`), Popolo and FollowTheMoney, annotations and
counts (`verification_report`), feeds, redirects, and the JSON-LD of each page (`json_ld_*`). Start
reading in `exports`.
"""
