"""Names as the registry declares them."""

from hooks.link.names.declared_names import declared_names
from tests.builders import organisation, person, registry


def test_every_name_is_declared_with_its_key() -> None:
    """Names, other names, labels and short labels, and the article that begins one."""
    found = declared_names(
        registry(
            person("ann-lee", other_names=["Skipper Lee"]),
            organisation(
                "board",
                name="The Harbour Board",
                posts=[{"id": "chair", "label": "Chair of the Board", "short_labels": ["Chair"]}],
            ),
        )
    )
    assert sorted((each.article, each.text, each.is_short_label) for each in found) == [
        ("", "Ann Lee", False),
        ("", "Chair", True),
        ("", "Chair of the Board", False),
        ("", "Skipper Lee", False),
        ("the", "Harbour Board", False),
    ]
