"""`draft`: quotations only, which pass every check, and a mark that an editor takes off."""

from pathlib import Path

import pytest

from tests.add.received import PROMISE
from tests.commands.harbour import call, failures, make_site

LETTER = f"""Dr Ada Lind
4 Quay Street

16 August 2021

Dear Dr Lind,

Dredging of the inner channel

{PROMISE} It is *late*, as the pilots_say_so & <all> know [sic] of it. The Harbour Board has spent
£1,200 on 3 ships since March 2020.

The mayor said: “We shall not wait for the tide. We want a “deep” channel by the spring.” The
Port Council was not told.

The pilots will not:

- wait for the ships that come late
- sail before the board has met

1. The first of the steps was taken by the Port Council in the spring of the year.

Yours sincerely

Ivo Marsh
"""


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """Make a site with two checked sources."""
    config = make_site(tmp_path / "site")
    for name, words in (("letter", LETTER), ("reply", LETTER.replace("tide", "wind"))):
        file = tmp_path / f"{name}.txt"
        file.write_text(words, encoding="utf-8")
        assert call(config, "add", str(file), "--id", name) == 0
        source = config.parent / "sources" / f"{name}.md"
        text = source.read_text(encoding="utf-8").replace("checked: false\n", "")
        source.write_text(text, encoding="utf-8")
    assert failures(config) == set()
    return config


@pytest.mark.parametrize("sources", [("letter",), ("letter", "reply")])
def test_a_draft_passes_every_check_but_one(config: Path, sources: tuple[str, ...]) -> None:
    """Only the mark fails a strict build; when an editor takes it off, nothing does."""
    assert call(config, "draft", *sources, "--id", "dredging") == 0
    page = config.parent / "docs" / "briefings" / "dredging.md"
    assert failures(config) == {("docs/briefings/dredging.md", "briefing-unreviewed")}
    text = page.read_text(encoding="utf-8")
    page.write_text(text.replace("reviewed: false\n", ""), encoding="utf-8")
    assert failures(config) == set()


def test_a_draft_quotes_and_proposes(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Promises, figures and names each have their section; promises become commitments.

    The main points stand under the headings of the source.
    """
    capsys.readouterr()
    assert call(config, "draft", "letter", "--print") == 0
    text = capsys.readouterr().out
    assert not (config.parent / "docs" / "briefings").exists()
    assert "## Main points\n\nUnder “Dredging of the inner channel” [@letter]:\n" in text
    assert f"## Promises\n\n“{PROMISE}” [@letter, para. 1]\n" in text
    assert "spent £1,200 on 3 ships since March 2020.” [@letter, para. 1]" in text
    assert "- “[[harbour-board|Harbour Board]]” [@letter, para. 1]" in text
    proposed = text.split("```yaml\n")[1]
    assert (
        f"  - kind: commitment\n    statement: {PROMISE}\n    cite: letter, para. 1\n" in proposed
    )
    assert "    made_by: ivo-marsh\n    made_to: ada-lind\n" in proposed


def test_words_that_look_like_markup_are_quoted_as_they_are(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every sentence between marks is in the source, whatever signs it holds."""
    capsys.readouterr()
    assert call(config, "draft", "letter", "--print") == 0
    text = capsys.readouterr().out
    assert "wait for the ships that come late" not in text
    assert "1\\. The first of the steps" in text or "The first of the steps" in text


PROMISES = (
    "The ferry will not raise its fares before the autumn.",
    "I will, however, ask the council for money.",
    "The meetings will be held in public, as they were.",
    "We undertake to answer every letter within the month.",
    "The night desk shall reopen as soon as the tide allows.",
    "The council will improve how it reads its letters.",
)
NO_PROMISES = (
    "You will be aware that the ferry sank.",
    "The losses will never be recovered by the insurers.",
    "The wall will be able to bear the sea.",
    "The good will of the town has been great.",
    "I hope that the meetings will be held in public.",
    "The captain of the ferry said that young Will was not safe.",
    "It will rain on most days of the month of October.",
    "The dues of the harbour will fall in the coming year.",
)
TELLING = "The council accepts that nobody closed the sluice."
IDLE = (
    "Thank you for your letter of 2 May 2022.",
    "There is one more matter to raise.",
    "The table shows where everything stands.",
    "The weather has been mild of late.",
)


def test_idle_words_are_left_out(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is promised or judged is quoted; thanks, signposts, hopes and small talk are not."""
    file = config.parent.parent / "ferry.txt"
    said = "\n\n".join([*PROMISES, *NO_PROMISES, *IDLE, TELLING])
    words = f"Dear Dr Lind,\n\nThe ferry\n\n{said}\n\nYours sincerely\nIvo Marsh\n"
    file.write_text(words, encoding="utf-8")
    assert call(config, "add", str(file), "--id", "ferry") == 0
    capsys.readouterr()
    assert call(config, "draft", "ferry", "--print") == 0
    text = capsys.readouterr().out
    promises = text.split("## Promises\n\n")[1].split("\n## ")[0]
    assert [each for each in PROMISES if f"“{each}”" not in promises] == []
    assert [each for each in NO_PROMISES if each in promises] == []
    assert TELLING in text.split("## Promises")[0]
    assert [each for each in (*IDLE, NO_PROMISES[-1]) if each in text] == []


def test_everybody_is_listed_once(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Who is named in two sources stands in one line, cited from the earlier."""
    capsys.readouterr()
    assert call(config, "draft", "letter", "reply", "--print") == 0
    lines = capsys.readouterr().out.split("## People and bodies")[1].split("\n## ")[0]
    assert lines.count("[[harbour-board|") == lines.count("[[ada-lind|") == 1
    assert "[@reply" not in lines


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("leter",), "Did you mean “letter”?"),
        (("letter", "--id", "No Id"), "cannot be the id"),
        (("letter", "--id", "taken"), "nothing is overwritten"),
    ],
)
def test_what_cannot_be_drafted_is_refused(
    config: Path, arguments: tuple[str, ...], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """An unknown source, a bad id and a page that is there end in one message."""
    taken = config.parent / "docs" / "briefings" / "taken.md"
    taken.parent.mkdir()
    taken.write_text("---\ntitle: T\nsummary: S\n---\n", encoding="utf-8")
    before = taken.read_bytes()
    assert call(config, "draft", *arguments) == 2
    assert words in capsys.readouterr().err
    assert [each.name for each in taken.parent.iterdir()] == ["taken.md"]
    assert taken.read_bytes() == before


LISTED = """
Dear Dr Lind,

The ferry

The harbour board will:

- mend the slipway before the winter comes;
- ask the county for another boat.

The harbour board will not:

- close the northern landing on Sundays.

The harbour board will, by the end of March:

(a) appoint a second pilot for the nights; and

(b) tell the county what it has changed.

The following boats will be moved by the wind:

- the smaller ferry at the southern landing;

| Agreed action | Who |
| --- | --- |
| Ask three firms for the price of lamps | Clerk |

| Finding | Who |
| --- | --- |
| The lamps were older than the mole itself | Clerk |

| Task | What will be done |
| --- | --- |
| Slipway | The harbour board will mend the slipway by March. |

Yours sincerely
Ivo Marsh
"""


NUMBERED = """
2.1 The sluice was closed on 3 May 2021. Nobody had asked the harbour board.

2.2 The harbour board decided that nobody may close it alone.

2.3 The harbour board will:

(a) appoint a second pilot for the nights; and

(b) tell the county what it has changed.
"""


def test_a_printed_number_is_no_word_of_a_quotation(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Paragraphs are cited by their numbers and quoted without them; they are no figures either."""
    file = config.parent.parent / "numbered.txt"
    file.write_text(f"Report on the sluice\n\n4 June 2021\n{NUMBERED}", encoding="utf-8")
    assert call(config, "add", str(file), "--id", "numbered") == 0
    capsys.readouterr()
    assert call(config, "draft", "numbered", "--print") == 0
    text = capsys.readouterr().out
    assert "“The sluice was closed on 3 May 2021.” [@numbered, para. 2.1]" in text
    figures = text.split("## Dates and figures")[1].split("\n## ")[0]
    assert "nobody may close it alone" not in figures
    assert "“appoint a second pilot for the nights” [@numbered, para. 2.3(a)]" in text
    assert "“2.1" not in text


def test_lists_and_tables_hold_promises(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Items are promised by the words before the list, unless these deny it; cells count too."""
    file = config.parent.parent / "listed.md"
    file.write_text(LISTED, encoding="utf-8")
    assert call(config, "add", str(file), "--id", "listed") == 0
    capsys.readouterr()
    assert call(config, "draft", "listed", "--print") == 0
    promises = capsys.readouterr().out.split("## Promises\n\n")[1].split("\n## ")[0]
    assert "“mend the slipway before the winter comes;”" in promises
    assert "“ask the county for another boat.”" in promises
    assert "“The harbour board will mend the slipway by March.”" in promises
    assert "northern landing" not in promises
    assert "“(a) appoint a second pilot for the nights”" in promises
    assert "“(b) tell the county what it has changed.”" in promises
    assert "“Ask three firms for the price of lamps”" in promises
    assert "southern landing" not in promises
    assert "older than the mole" not in promises
