"""What readers see in place of explicit links."""

from hooks.link.inserts import with_words
from hooks.link.page.tokens import tokenize
from tests.builders import link_text, organisation, person, registry
from tests.link.links import entity_links

KNOWN = (person("ann-lee"), organisation("board", name="Harbour Board"))


def test_an_id_is_shown_by_its_name() -> None:
    """Or by the words that the editor gave."""
    text, tokens = tokenize("[[ann-lee]] of [[board|the board]] and [[nobody]]")
    assert with_words(text, tokens, registry(*KNOWN)) == "Ann Lee of the board and nobody"


def test_an_explicit_link_is_linked_each_time() -> None:
    """Which is what the editor asked for; a name is linked once a section."""
    html = link_text("<p>[[ann-lee]], [[ann-lee|she]], Ann Lee, Ann Lee</p>", *KNOWN).html
    assert len(entity_links(html)) == 2


def test_words_are_no_markup() -> None:
    """What stands in the brackets is shown as it is."""
    assert "&lt;b&gt;" in link_text("<p>[[ann-lee|<b>]]</p>", *KNOWN).html
