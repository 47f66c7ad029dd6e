"""What cites each paragraph, and whose words are quoted where."""

from tests.canal import canal_edition

USES = canal_edition().uses


def test_a_paragraph_knows_what_cites_it() -> None:
    """Briefings stand first; a paragraph that nobody cites has none."""
    found = USES.of("thornbury-2021", 2)
    assert found[0].src_uri == "briefings/lower-flight.md"
    assert {each.src_uri for each in found} >= {"people/rosa-thornbury.md"}
    assert USES.of("thornbury-2021", 99) == ()


def test_what_nobody_cites_is_listed() -> None:
    """By number."""
    edition = canal_edition()
    source = edition.site.sources["board-2022"]
    cited = {each.number for each in source.paragraphs if USES.of(source.id, each.number or 0)}
    left = {each.number for each in source.paragraphs if each.number} - cited
    assert set(USES.uncited(source)) == left


def test_nobody_is_quoted_who_is_not() -> None:
    """A person without documents has no words here."""
    assert USES.quoted("mina-lyle") == []
