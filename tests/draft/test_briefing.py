"""The draft of a briefing: its sections, and the words as Markdown shows them."""

import pytest

from hooks.draft.briefing import Draft, draft_briefing
from tests.builders import organisation, person, site, source

SHOULD = "The board should mend the quay soon."
WILL = "I will mend the quay before the spring."
SPENT = "The board spent £70 on the quay."


def _draft(*bodies: str, heading: str = "") -> Draft:
    """Draft a briefing of letters, the first of them the latest, by Ada Orme to Una Pike."""
    head = f"## {heading}\n\n" if heading else ""
    sources = [
        source(f"s{at}", head + body, date=str(2014 - at), label=f"Letter {at}",
               author="ada-orme", recipient="una-pike")
        for at, body in enumerate(bodies)
    ]  # fmt: skip
    entities = (person("ada-orme"), person("una-pike"), organisation("fen-board"))
    return draft_briefing(site(entities, (), sources), sources)


def _section(draft: Draft, title: str) -> str:
    """Give the words below a heading of a draft; "" where it has none."""
    return draft.text.partition(f"## {title}\n\n")[2].partition("\n## ")[0]


def test_sentences_stand_in_the_section_of_their_kind() -> None:
    """A promise is one whether or not it holds a figure; an empty section is none."""
    draft = _draft(f"{SHOULD} {WILL} {SPENT}")
    both = _draft("We will mend 7 quays before the spring.")
    assert _section(both, "Promises")
    assert not _section(both, "Dates and figures")
    assert _section(draft, "Main points") == f"“{SHOULD}” [@s0, para. 1]\n"
    assert _section(draft, "Promises") == f"“{WILL}” [@s0, para. 1]\n"
    assert _section(draft, "Dates and figures") == f"“{SPENT}” [@s0, para. 1]\n"
    assert draft.quotations == 3
    assert "## Promises" not in _draft(SHOULD).text
    assert "## People" not in _draft(SHOULD).text


def test_the_earliest_source_begins() -> None:
    """Each has its label above, and the day of the draft is that of the latest."""
    draft = _draft(SPENT, SPENT.replace("70", "80"), SHOULD)
    assert draft.text.startswith('---\ntitle: "Draft: Letter 2, Letter 1 and Letter 0"\n')
    assert "\nas_of: 2014\nreviewed: false\n---\n" in draft.text
    figures = _section(draft, "Dates and figures")
    assert "### Letter 1\n" in _draft(SPENT, SPENT).text
    assert "###" not in _draft(SPENT).text
    assert figures.index("### Letter 1\n") < figures.index("£80") < figures.index("### Letter 0\n")


@pytest.mark.parametrize(
    ("heading", "above"),
    [
        ("The quay", "Under “The quay” [@s0]:\n\n"),
        ("“The quay”", "Under “The quay” [@s0]:\n\n"),
        ("The “inner” quay", ""),
        ("The quay [sic]", ""),
        ("", ""),
    ],
)
def test_main_points_stand_under_the_headings_of_the_source(heading: str, above: str) -> None:
    """As far as these can be quoted."""
    found = _section(_draft(SHOULD, heading=heading), "Main points")
    assert found == f"{above}“{SHOULD}” [@s0, para. 1]\n"


BLOCK = "Letter 0, para. 1, says:\n{: .editorial }\n\n> "


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("All should be *so* and a_b.", "“All should be \\*so\\* and a\\_b.” "),
        ("All should be <b> & so {x}.", "“All should be &lt;b> &amp; so \\{x\\}.” "),
        ("12) All should be so now.", "“12\\) All should be so now.” "),
        ("All should “be so” now.", f"{BLOCK}All should “be so” now. "),
    ],
)
def test_words_are_shown_as_they_are(words: str, shown: str) -> None:
    """Signs of Markdown are escaped; marks cannot stand in marks, so what holds some is a block."""
    assert f"\n\n{shown}[@s0, para. 1]\n" in _draft(words).text


def test_each_who_is_named_has_a_line() -> None:
    """By the words of the earliest source, with all its paragraphs that have the same words."""
    draft = _draft(
        f"Fen Board met. {SHOULD}", "Ada Orme met.\n\nOrme met.\n\nAda Orme met Fen Board."
    )
    assert _section(draft, "People and bodies").splitlines()[3:] == [
        "- “[[ada-orme|Ada Orme]]” [@s1, paras 1, 3]",
        "- “[[fen-board|Fen Board]]” [@s1, para. 3]",
    ]
    assert draft.quotations == 4


def test_who_is_named_outside_paragraphs_is_cited_as_far_as_that_goes() -> None:
    """By the source alone, or by the first paragraph."""
    outside = _draft("Fen Board\n{: .address }")
    assert "- “[[fen-board|Fen Board]]” [@s0]\n" in outside.text
    mixed = _draft("Fen Board\n{: .address }\n\nFen Board met.\n\nFen Board met.")
    assert "- “[[fen-board|Fen Board]]” [@s0, para. 1]\n" in mixed.text


@pytest.mark.parametrize(
    ("words", "parties"),
    [(WILL, "    made_by: ada-orme\n    made_to: una-pike\n"), (WILL.replace("I", "They"), "")],
)
def test_promises_are_proposed_as_commitments(words: str, parties: str) -> None:
    """Whose they are is known where somebody speaks of themselves."""
    draft = _draft(words)
    head = f"commitments:\n  - kind: commitment\n    statement: {words}\n    cite: s0, para. 1\n"
    assert draft.commitments == f"{head}{parties}    date: 2014"
    assert f"```yaml\n{draft.commitments}\n```" in draft.text
    assert _draft(SHOULD).commitments == ""


def test_eight_of_a_source_are_enough() -> None:
    """In each section."""
    assert _draft(" ".join([SHOULD, SPENT] * 9)).quotations == 16
