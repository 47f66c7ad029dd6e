"""The parts of a letter that are not prose."""

import pytest

from hooks.add.blocks.extract import Block, Kind
from hooks.add.blocks.letters import classify, is_letter

PROSE = "The board agreed that it would go on with the plan for the quay in the spring of the year."


def _blocks(*texts: str, page: int = 0) -> list[Block]:
    """Make blocks: `#` before one is a heading, a line break parts its lines."""
    made = []
    for text in texts:
        level = len(text) - len(text.lstrip("#"))
        lines = tuple(text.lstrip("# ").split("\n"))
        made.append(Block(Kind.HEADING if level else Kind.PARAGRAPH, lines, (), level, "", page))
    return made


def _shown(*texts: str, page: int = 0) -> list[str]:
    """Show what was made of each block but prose: its class, or the level of a heading."""
    return [
        f"{each.css_class or f'h{each.level}'}: {' / '.join(each.lines)}".replace("h0: ", "")
        for each in classify(_blocks(*texts, page=page))
        if each.text != PROSE
    ]


GREETING = "Dear Ms Orme,"
HELLO = f"salutation: {GREETING}"


@pytest.mark.parametrize("page", [0, 1])
def test_every_part_of_a_letter_has_its_class(page: int) -> None:
    """Address, date, reference, salutation, subject, close, who signs, copies, what goes along."""
    assert _shown(
        *("Harbour Board\n4 Quay Street", "3 May 2021", "Our ref: 7", GREETING, "The inner quay"),
        *(PROSE, "Yours sincerely", "Jo Osei\nClerk", "cc: Ann Lee", "Enc: plan"),
        page=page,
    ) == [
        *("address: Harbour Board / 4 Quay Street", "dateline: 3 May 2021", "delivery: Our ref: 7"),
        *(HELLO, "h2: The inner quay", "signature: Yours sincerely", "signature: Jo Osei / Clerk"),
        *("cc: cc: Ann Lee", "unnumbered: Enc: plan"),
    ]


@pytest.mark.parametrize(
    ("head", "shown"),
    [
        (["Ada Orme\n4 Quay Street\n3 May 2021\nDear Ada"],
         ["address: Ada Orme / 4 Quay Street", "dateline: 3 May 2021", "salutation: Dear Ada"]),
        (["Dear Ann,\nDear Jo,"], ["salutation: Dear Ann, / Dear Jo,"]),
        (["3 May 2021", "Dredging of the quay", GREETING],
         ["dateline: 3 May 2021", "h2: Dredging of the quay", HELLO]),
        (["Dredging of the quay", GREETING], ["address: Dredging of the quay", HELLO]),
        (["3 May 2021", "Dredging of the quay", GREETING, "The inner quay"],
         ["dateline: 3 May 2021", "address: Dredging of the quay", HELLO, "h2: The inner quay"]),
        (["Subject: quay", GREETING], ["h2: Subject: quay", HELLO]),
        (["3 May 2021", "Port Harrow PH1 2AB quay", GREETING],
         ["dateline: 3 May 2021", "address: Port Harrow PH1 2AB quay", HELLO]),
        (["Harbour Board", "4 Quay Street", "Harrow PH1 2AB", "Jo Osei", GREETING],
         ["address: Harbour Board / 4 Quay Street / Harrow PH1 2AB", "address: Jo Osei", HELLO]),
        (["# Harbour Board", GREETING], ["address: Harbour Board", HELLO]),
        (["# What the board will do", GREETING], ["h2: What the board will do", HELLO]),
        (["# What the board will do", "# Harbour", GREETING],
         ["address: What the board will do", "h2: Harbour", HELLO]),
        ([PROSE, "By email", GREETING], ["delivery: By email", HELLO]),
    ],
)  # fmt: skip
def test_the_head_of_a_letter(head: list[str], shown: list[str]) -> None:
    """One subject alone is a heading: below the salutation, else the last line below a date.

    A heading of Word that reads as words is one, and no letterhead; a postcode ends an address.
    """
    assert _shown(*head, PROSE) == shown


@pytest.mark.parametrize(
    ("page", "kept"),
    [
        (0, ["address: Harbour Board / Jo Osei"]),
        (1, ["address: Harbour Board", "address: Jo Osei"]),
    ],
)
def test_lines_that_stand_apart_are_joined(page: int, kept: list[str]) -> None:
    """In Word, where each is a paragraph; on a page, a name begins another address."""
    assert _shown("Harbour Board", "Jo Osei", GREETING, PROSE, page=page) == [*kept, HELLO]


@pytest.mark.parametrize(
    ("foot", "shown"),
    [
        (["Jo Osei", "Clerk"], ["signature: Jo Osei / Clerk"]),
        (["They paid.", "Jo Osei"], ["They paid.", "signature: Jo Osei"]),
        (["Yours", "Jo Osei", "Harbour Board", "Tel: 12", PROSE],
         ["signature: Yours", "signature: Jo Osei / Harbour Board", "delivery: Tel: 12"]),
        (["Yours", "Jo Osei", "This e-mail is confidential."],
         ["signature: Yours", "signature: Jo Osei", "unnumbered: This e-mail is confidential."]),
        (["Yours", "Copy to: Ann Lee", "Una Pike"],
         ["signature: Yours", "cc: Copy to: Ann Lee", "cc: Una Pike"]),
    ],
)  # fmt: skip
def test_the_foot_of_a_letter(foot: list[str], shown: list[str]) -> None:
    """It begins at the close, else with the last short lines; prose ends it."""
    assert _shown(GREETING, PROSE, *foot) == [HELLO, *shown]


def test_a_sentence_below_who_signs_is_no_office() -> None:
    """On a page it is a remark of the paper."""
    shown = _shown(GREETING, PROSE, "Yours", "Jo Osei", "We look at it again soon.", page=1)
    assert shown[-2:] == ["signature: Jo Osei", "unnumbered: We look at it again soon."]


def test_short_lines_within_a_letter_are_headings() -> None:
    """With a capital and without a full stop; levels are counted without a gap."""
    shown = _shown(GREETING, PROSE, "A quay", PROSE, "A quay.", PROSE, "a quay", PROSE)
    assert shown == [HELLO, "h2: A quay", "A quay.", "a quay"]
    shown = _shown(GREETING, PROSE, "###Quay", PROSE, "#####Lamps", PROSE, "######Oil", PROSE)
    assert shown == [HELLO, "h2: Quay", "h3: Lamps", "h4: Oil"]


def test_each_message_of_a_reply_is_classed() -> None:
    """The one that it answers is a letter of its own."""
    shown = _shown("From: Jo\nTo: Ann", PROSE, "-----Original Message-----", GREETING, PROSE, "Jo")
    assert shown == [
        *("delivery: From: Jo / To: Ann", "unnumbered: -----Original Message-----"),
        *(HELLO, "signature: Jo"),
    ]


@pytest.mark.parametrize(
    ("texts", "letter"),
    [
        ([GREETING], True),
        ([PROSE, PROSE, GREETING], True),
        ([PROSE, PROSE, PROSE, GREETING], False),
        ([f"Dear Ms Orme, {PROSE}"], False),
        (["The quay"], False),
    ],
)
def test_a_letter_addresses_somebody(texts: list[str], letter: bool) -> None:  # noqa: FBT001 - a column of the table
    """Before the words proper, though a warning of a mail program may stand above."""
    assert is_letter(_blocks(*texts)) is letter
