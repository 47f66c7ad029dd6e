"""What the front matter says of one, listed under the other."""

from __future__ import annotations

from hooks.edition.relations import Relations
from tests.builders import organisation, person, site, source


def test_each_is_listed_under_the_other() -> None:
    """Answers, replacements, parts, predecessors and holders."""
    held = {"post": "chair", "start_date": "2014"}
    found = Relations.of(
        site(
            [
                person("ann-lee", memberships=[held]),
                organisation("board", posts=[{"id": "chair", "label": "Chair"}], parent="port"),
                organisation("port"),
                organisation("old-board", successor="board"),
            ],
            [],
            [source("a-2019"), source("b-2020", in_reply_to="a-2019", supersedes="a-2019")],
        )
    )
    assert found.answers == {"a-2019": ("b-2020",)}
    assert found.replacements == {"a-2019": ("b-2020",)}
    assert found.parts == {"port": ("board",)}
    assert found.predecessors == {"board": ("old-board",)}
    assert [each.person for each in found.holders["chair"]] == ["ann-lee"]
    assert [each.meta.post for each in found.held["ann-lee"]] == ["chair"]
