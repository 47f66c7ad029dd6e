"""Which ties the picture of the network shows."""

from hooks.edition.ties import Pair, Tie
from hooks.publish.pictures.network_picture import draw_network


def test_being_named_together_is_drawn_only_without_a_stronger_tie() -> None:
    """Of two who wrote to each other nothing else is drawn; the table has it."""
    both = Pair(("a", "b"), (Tie("wrote", "a", "b", 1), Tie("together", "a", "b", 3)))
    alone = Pair(("a", "c"), (Tie("together", "a", "c", 1),))
    picture = draw_network([both, alone], str, ())
    assert [line.tie.kind for line in picture.lines] == ["wrote", "together"]
