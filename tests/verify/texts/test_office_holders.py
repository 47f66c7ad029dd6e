"""Whose an office is, by the words right beside it."""

import pytest

from hooks.verify.texts.office_holders import may_be_of


def _may_be(text: str) -> bool:
    return may_be_of(text, ["keeper of the lamps", "keeper"], lambda name: "Moss" in name)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Moss, the Keeper, spoke.",
        "Mrs Ann Moss Keeper of the Lamps",
        "Ann Moss (Keeper), Jo Lee (Clerk) and others",
        "The Keeper, Mrs Moss, wrote to Jo Lee.",
        "Jo Lee told us that Ann Moss was then Keeper.",
        "Ann Moss was appointed to the Keeper's post.",
        "Ann Moss became Keeper in May.",
        "Ann Moss succeeded Jo Lee, the Keeper, in May.",
        "Jo Lee wrote to the Keeper, Ann Moss.",
        "Ann Moss wrote to the Keeper. As Keeper she is paid.",
        "Ann Moss heads the office of Keeper of the Lamps, Harbour Trust.",
        "Nobody holds the office.",
    ],
)
def test_it_may_be_theirs(text: str) -> None:
    """In one place at the least nothing says that it is another's."""
    assert _may_be(text)


@pytest.mark.parametrize(
    "text",
    [
        "Present: Cllr Jo Lee (Keeper), Ann Moss.",
        "Jo Lee Keeper of the Lamps",
        "Jo van der Lee, the Keeper, saw Ann Moss.",
        "Jo Lee was the Keeper, said Ann Moss.",
        "Ann Moss wrote to the Keeper about it.",
        "Ann Moss asked the Keeper to stay.",
        "The Keeper, Mr Lee, met Ann Moss.",
    ],
)
def test_it_is_another_s(text: str) -> None:
    """Each place gives it to somebody else, or to a party whom they deal with."""
    assert not _may_be(text)
