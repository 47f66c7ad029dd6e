"""Names of files, which become ids."""

import pytest

from hooks.read.file_names import is_index, misnamed


@pytest.mark.parametrize(
    ("stem", "better"),
    [("Ann Lee", "ann-lee"), ("ann_lee", "ann-lee"), ("Café", "cafe"), ("…", "a-name")],
)
def test_a_name_that_is_no_id_is_told_with_one_that_is(stem: str, better: str) -> None:
    """Small letters, digits and hyphens."""
    (problem,) = misnamed(stem, f"docs/people/{stem}.md", "page-metadata")
    assert problem.hint == f"Rename the file to docs/people/{better}.md."


def test_a_good_name_is_left_alone() -> None:
    """An index is the ordinary page of its folder and has no id."""
    assert misnamed("ann-lee-2", "docs/people/ann-lee-2.md", "page-metadata") == []
    assert is_index("index")
    assert is_index("README")
    assert not is_index("indexes")
