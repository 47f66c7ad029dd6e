"""Files of pages."""

import pytest

from hooks.model.entities import OrganizationFrontMatter, PersonFrontMatter
from hooks.model.pages import (
    BriefingFrontMatter,
    CommitmentsFrontMatter,
    PageFrontMatter,
    TimelineFrontMatter,
)
from hooks.read.page_files import model_of


@pytest.mark.parametrize(
    ("src_uri", "model"),
    [
        ("briefings/x.md", BriefingFrontMatter),
        ("people/ann-lee.md", PersonFrontMatter),
        ("organisations/board.md", OrganizationFrontMatter),
        ("timeline.md", TimelineFrontMatter),
        ("commitments.md", CommitmentsFrontMatter),
        ("people/index.md", PageFrontMatter),
        ("about/x.md", PageFrontMatter),
        ("index.md", PageFrontMatter),
        ("about/people/x.md", PageFrontMatter),
    ],
)
def test_the_folder_says_what_a_page_is(src_uri: str, model: type[PageFrontMatter]) -> None:
    """An index is an ordinary page, and so is one of a folder inside another."""
    assert model_of(src_uri) is model
