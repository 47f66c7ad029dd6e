"""Promises, told from what is only foretold."""

import pytest

from hooks.draft.promises import LEAD_IN, promises


@pytest.mark.parametrize(
    "text",
    [
        "Lamps will be mended by the council by June.",
        "The review will be published by Ofsted in May.",
        "The results will be shared with every crew.",
        "The board has agreed to publish the figures each quarter.",
        "A new rota is to be drawn up by the end of June.",
        "Staff will be reminded of the rules each month.",
        "It will be published before the winter.",
        "We will not close the mole.",
        "The trust said that it will write to each patient.",
    ],
)
def test_what_will_be_done_is_promised(text: str) -> None:
    """It need not be said by whom; an agreement to do something is a promise as well."""
    assert promises(text, ())


@pytest.mark.parametrize(
    "text",
    [
        "Many boats will be affected by the works on the mole.",
        "It will be seen that the figures were wrong.",
        "The lower road will be flooded again by the spring.",
        "The table will be found at the end of the paper.",
        "Dogs are to be kept on a lead on the beach.",
        "The council has agreed to the plan of the county.",
        "A licence will be required for each boat.",
        "It will rain in May.",
        "We hope that the Directorate will allow more time.",
        "The board asked whether the council will pay for it.",
        "Nobody enters if they believe that they will not be safe there.",
    ],
)
def test_what_happens_to_people_and_things_is_not(text: str) -> None:
    """Nobody promises that boats will be affected; rules and plans of others are none either."""
    assert not promises(text, ())


@pytest.mark.parametrize(
    ("text", "leads_in"),
    [
        ("The board will:", True),
        ("Within a month of my decision the Council will also:", True),
        ("We will, by the end of March:", True),
        ("The trust has agreed to:", True),
        ("We undertake to:", True),
        ("The board will not:", False),
        ("Neither of them will:", False),
        ("The following boats will be moved:", False),
        ("The council should:", False),
        ("We asked whether the board will pay:", False),
    ],
)
def test_words_before_a_list_promise_its_items(text: str, leads_in: bool) -> None:  # noqa: FBT001 - a column of the table
    """They end in what somebody will do, not in what happens or should be done."""
    assert bool(LEAD_IN.search(text)) is leads_in
