"""What the front matter says of one, listed under the other."""

from hooks.edition.relations import Relations
from tests.builders import organisation, site, source


def test_each_is_listed_under_the_other() -> None:
    """Answers, replacements, parts and predecessors."""
    found = Relations.of(
        site(
            [
                organisation("board", parent="port"),
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
