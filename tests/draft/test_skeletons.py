"""Pages begun for an editor."""

import pytest

from hooks.draft.skeletons import FOLDERS, skeleton
from hooks.read.front_matter.block import split


@pytest.mark.parametrize("kind", FOLDERS)
def test_required_keys_are_filled_in_and_the_others_are_comments(kind: str) -> None:
    """So that the page builds, and an editor sees what there is."""
    text = skeleton(kind, "ann-lee")
    document = split(text, "docs/x.md", "page-metadata")
    assert document.values
    assert any(line.startswith("# ") for line in text.splitlines())
