"""Four kinds of offset, each a type of its own, so that none is taken for another.

All count code points from 0. `Folded` leads from the first to the second, `PageText` from the
second to the third, `Placement` from the second to the fourth.
"""

from typing import NewType

FoldedAt = NewType("FoldedAt", int)
"""In the folded text of a page, in which names are matched."""
TextAt = NewType("TextAt", int)
"""In the visible text of a page, all its blocks in one."""
HtmlAt = NewType("HtmlAt", int)
"""In the HTML of a page."""
BlockAt = NewType("BlockAt", int)
"""In the text of one block (on a source: of one paragraph), white space collapsed."""
