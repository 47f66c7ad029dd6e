"""Where persons, bodies and offices are named, seen from their own pages."""

from hooks.edition.backlinks import Backlinks, named_on
from hooks.model.mentions import Mention, Rule, Target


def _mention(anchor: str, entity: str, kind: str = "person", post: str = "") -> Mention:
    target = Target(entity, kind, post)
    return Mention(anchor, 1, 0, 3, "Lee", target, Rule.NAME, linked=True, text="Lee wrote.")


LINKS = Backlinks(
    {
        "sources/lee-2021.md": [
            _mention("para_1", "ann-lee"),
            _mention("para_1", "board", "organisation"),
            _mention("para_1", "ann-lee"),
            _mention("para_2", "ann-lee", post="chair"),
        ],
        "briefings/x.md": [_mention("top", "ann-lee"), _mention("top", "board", "organisation")],
    }
)


def test_each_paragraph_is_one_entry() -> None:
    """However often it names somebody."""
    found = [(each.src_uri, each.anchor) for each in LINKS.of("ann-lee")]
    assert found == [
        ("sources/lee-2021.md", "para_1"),
        ("sources/lee-2021.md", "para_2"),
        ("briefings/x.md", "top"),
    ]
    assert LINKS.of("nobody") == []


def test_an_office_knows_where_its_holder_is_meant() -> None:
    """With the id of the holder."""
    ((holder, entry),) = LINKS.of_office("chair")
    assert (holder, entry.anchor) == ("ann-lee", "para_2")


def test_company_is_kept_in_paragraphs_of_sources() -> None:
    """A briefing names whom it likes."""
    assert LINKS.companions("ann-lee") == [("board", 1)]


def test_what_stands_apart_under_one_anchor_is_one_place() -> None:
    """However often another stands between; pages without a name are in nobody's way."""
    page = [_mention("a", "ann-lee"), _mention("b", "board", "organisation")]
    links = Backlinks(
        {"x.md": [], "sources/y.md": [*page, _mention("a", "board", "organisation")], "z.md": []}
    )
    assert [(each.src_uri, each.anchor) for each in links.of("board")] == [
        ("sources/y.md", "a"),
        ("sources/y.md", "b"),
    ]
    assert links.companions("ann-lee") == [("board", 1)]
    assert [*links.paragraphs()] == [
        ("sources/y.md", "a", ("ann-lee", "board")),
        ("sources/y.md", "b", ("board",)),
    ]


def test_a_page_lists_whom_it_names_in_order() -> None:
    """With their offices there, and how often."""
    mentions = [_mention("a", "board", "organisation"), _mention("a", "ann-lee", post="chair")]
    assert named_on(mentions) == [("board", (), 1), ("ann-lee", ("chair",), 1)]


def test_sources_are_counted_that_name_somebody_otherwise_than_by_an_office() -> None:
    """Or at all; a post that is named as such is no office of anybody."""
    post = _mention("b", "chair", "post", "chair")
    links = Backlinks({"sources/y.md": [_mention("a", "ann-lee", post="chair"), post], "x.md": []})
    assert links.sources("ann-lee", by_name=True) == 0
    assert links.sources("ann-lee", by_name=False) == 1
    assert LINKS.sources("ann-lee", by_name=True) == 1
    assert [holder for holder, _ in links.of_office("chair")] == ["ann-lee"]
    assert named_on([post]) == [("chair", (), 1)]
    assert [*links.paragraphs()] == [("sources/y.md", "a", ("ann-lee",))]
