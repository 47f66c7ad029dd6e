"""What each rule means to an editor, what to do, and an example of each."""

from collections.abc import Mapping

from hooks.publish.guidance.documents import DOCUMENTS
from hooks.publish.guidance.evidence import EVIDENCE
from hooks.publish.guidance.guide import Guide
from hooks.publish.guidance.name_rules import NAMES
from hooks.publish.guidance.quotation_rules import QUOTATIONS

GUIDES: Mapping[str, Guide] = {**DOCUMENTS, **NAMES, **EVIDENCE, **QUOTATIONS}
"""By the name of the rule."""
