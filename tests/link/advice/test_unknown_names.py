"""Names of persons and bodies that have no page."""

from hooks.link.advice.name_shapes import NameLike, name_shapes
from hooks.link.advice.unknown_names import is_abstract, name_parts, unknown_names
from tests.builders import page, person, site


def _shape(words: str) -> NameLike:
    return name_shapes(words)[0][0]


def test_a_name_is_told_once_with_its_places() -> None:
    """The most frequent first; a name that somebody bears is not told."""
    whole = site([person("ann-lee")], [page("a.md"), page("b.md")])
    lee, orme, board = map(_shape, ("Ann Lee", "Cllr Ada Orme", "Harbour Board"))
    found = {"docs/a.md": [(3, board), (4, lee), (5, orme)], "docs/b.md": [(2, orme)]}
    problems = unknown_names(found, whole)
    assert [(each.path, each.line, each.rule) for each in problems] == [
        ("docs/a.md", 5, "unknown-name"),
        ("docs/a.md", 3, "unknown-name"),
    ]
    assert "“Ada Orme”" in problems[0].text


def test_what_must_be_no_ordinary_word() -> None:
    """A body as a phrase, each name of a person."""
    assert name_parts("Harbour Board", is_body=True) == ["Harbour Board"]
    assert name_parts("Ann Lee", is_body=False) == ["Ann", "Lee"]


def test_abstract_nouns_are_no_names() -> None:
    """`Trading Standards` and `Planning Permission` are no persons."""
    assert is_abstract("Permission", "Planning Permission")
    assert not is_abstract("Lee", "Ann Lee")
