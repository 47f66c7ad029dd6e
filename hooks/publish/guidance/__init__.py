"""What each rule means to an editor, what to do, and an example of each.

In: the names of the rules in `problems`. Out: `GUIDES`, of which the page “Rules” is made and whose
examples are tests. `file_rules` has those of files and their details, `name_rules` those of names,
`quotation_rules` those of what stands between marks, `statement_rules` those of citations and of
what they bear out. Start reading in `guide`, which says what a guide holds.
"""

from collections.abc import Mapping

from hooks.publish.guidance.file_rules import FILES
from hooks.publish.guidance.guide import Guide
from hooks.publish.guidance.name_rules import NAMES
from hooks.publish.guidance.quotation_rules import QUOTATIONS
from hooks.publish.guidance.statement_rules import STATEMENTS

GUIDES: Mapping[str, Guide] = {**FILES, **NAMES, **STATEMENTS, **QUOTATIONS}
"""By the name of the rule."""
