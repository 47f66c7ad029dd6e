"""What a document says of itself, and what is proposed of its names."""

from collections.abc import Callable

import frontmatter
import pytest

from hooks.add.blocks.extract import Extract
from hooks.add.formats.document import extract
from hooks.add.new_source import NewSource, Received, new_source
from hooks.model.site import Site
from tests.add.score import NOBODY
from tests.builders import organisation, person, registry
from tests.growth import MOST, growth

PROSE = "The board agreed that it would go on with the plan for the harbour in the spring."
SITE = Site(
    {},
    registry(
        person("ada-lind"),
        person("jo-osei"),
        organisation("harbour-board", name="Harbour Board of Port Harrow"),
        organisation("ofsted", name="Ofsted"),
        organisation(
            "port-council",
            name="Port Council",
            posts=[{"id": "leader", "label": "Leader of the Port Council"}],
        ),
    ),
    {},
    (),
)


def taken(words: str, name: str = "a.txt", site: Site = NOBODY) -> NewSource:
    """Make a source of words."""
    found = extract(name, words.encode(), lambda *_: None)
    assert isinstance(found, Extract)
    received = Received(name, words.encode(), found, "2024-01-01")
    return new_source(site, received, "", keep_name=True)


def date(made: NewSource) -> str:
    """Give the date that was found."""
    return made.text.split("\ndate: ", 1)[1].split("\n", 1)[0]


@pytest.mark.parametrize(
    ("head", "foot", "expected"),
    [
        ("Dated: 20/04/2023", "", "2023-04-20"),
        ("", "9 Dated 20 April 2023", "2023-04-20"),
        ("", "Signed: Ada Lind    Dated: 20 April 2023", "2023-04-20"),
        ("Date of report: 3 May 2021", "", "2021-05-03"),
        ("Harbour Board, 3rd May 2021", "", "2021-05-03"),
        ("3 rd May 2021", "Next meeting\n\n9 July 2021", "2021-05-03"),
        ("Published:\n\n3 May 2021", "", "2021-05-03"),
        ("Monday 3 May 2021, 7.30 pm", "", "2021-05-03"),
        ("Your letter dated 1 April 2021\n\n3 May 2021", "", "2021-05-03"),
        ("Marrick, den 3. März 2021", "", "2021-03-03"),
        ("2 Mawrth 2021", "", "2021-03-02"),
        ("Marrick, 4 de marzo de 2020", "", "2020-03-04"),
        ("May 2021", "", "2021-05"),
        ("Date approved: May 2021", "Review date: May 2023", "2021-05"),
        (
            "Minutes of the meeting held on 3 May 2021",
            "Date of next meeting\n\n9 July 2021",
            "2021-05-03",
        ),
        ("The inspection of March 2006\n\n3 May 2021", "", "2021-05-03"),
    ],
)
def test_the_date_is_the_documents_own(head: str, foot: str, expected: str) -> None:
    """Labels, numbers, names and places beside a date do no harm, and days in the words either."""
    told = f"On 15 March 2020 it met. {PROSE}"
    words = f"Report on the harbour\n\n{head}\n\n{told}\n\n{PROSE}\n\n{PROSE}\n\n{told}\n\n{foot}"
    assert date(taken(words)) == expected


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        ("Minutes of the Policy Committee", "minutes"),
        ("Policy review report", "report"),
        ("Review of the policy on lone working", "report"),
        ("Terms of reference of the Weir Review", "other"),
        ("Ferries Review: publication\n\nStatement made on 3 May 2021", "statement"),
        ("Port Council (21 009 411)\n\nStatement of decision", "report"),
        ("Address to the lamplighters", "speech"),
        ("Firm fined\n\nNotes to editors", "news_item"),
        ("Lamps\n\nTo ask the Secretary of State how many lamps burn.", "other"),
        ("THE TARNSIDE INQUIRY\n\nWitness statement of Ada Lind", "statement"),
        (f"Lamps\n\n“It burns well,” said he. {PROSE}\n\nAda Lind said: “It burns.”", "news_item"),
        ("Lamps\n\nPresent: Ada Lind and Jo Osei", "minutes"),
        ("Lamps\n\nOil\n\nStatement of truth", "statement"),
        ("Lamps\n\n4. Conclusions and recommendations", "report"),
        ("Lamps", "other"),
    ],
)  # fmt: skip
def test_what_a_document_is_shows_in_the_head_of_its_title_or_in_lines_of_its_kind(
    head: str, kind: str
) -> None:
    """A line that says nothing else comes first; what a title is about says nothing."""
    assert f"type: {kind}\n" in taken(f"{head}\n\n{PROSE}\n").text


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("IN THE HIGH COURT OF JUSTICE\n\nMR JUSTICE PELL\n\nJUDGMENT", "JUDGMENT"),
        ("PORT COUNCIL\n\nMinutes of the Council", "Minutes of the Council"),
        ("Re: T (Best interests)", "Re: T (Best interests)"),
    ],
)
def test_the_title_is_no_name_of_a_court_or_a_judge(head: str, title: str) -> None:
    """It says more than whose paper it is."""
    marked = "\n\n".join(f"## {line}" for line in head.split("\n\n"))
    made = taken(f"{marked}\n\n{PROSE}\n", "a.md")
    assert frontmatter.loads(made.text)["title"] == title


@pytest.mark.parametrize(
    ("words", "doubt"),
    [
        ("3 May 2021\n\n4 May 2021", "gives another as well: 2021-05-04"),
        ("3 May 2021\n\nIt met on 9 June 2021 and was glad.", "tells of “9 June 2021”"),
        ("5/3/2021", "day first"),
        ("No date at all.", "the words give none"),
    ],
)
def test_a_doubtful_date_is_said(words: str, doubt: str) -> None:
    """Several dates, and one before what the document tells of, are to be checked."""
    made = taken(f"Report on the harbour\n\n{words}\n\n{PROSE}\n\n{PROSE}\n\n{PROSE}")
    assert any(doubt in check for check in made.to_check)


def test_a_day_that_is_still_to_come_is_no_doubt() -> None:
    """A term is later than the document."""
    made = taken(f"3 May 2021\n\n{PROSE} Please answer by 9 June 2021.\n\n{PROSE}")
    assert not any("tells of" in check for check in made.to_check)


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("1. {}", True), ("2.{n} {}", True), ("({n}) {}", False), ("{}", False),
        ("1. {} twice", False),
    ],
)  # fmt: skip
def test_numbers_of_the_document_are_kept(form: str, *, expected: bool) -> None:
    """Where most paragraphs begin with a number of their own, each once, the key is set."""
    if form == "1. {}":
        form = "{n}. {}"
    words = "\n\n".join(form.format(PROSE, n=n) for n in range(1, 6))
    made = taken(f"Report\n\n{words}")
    assert ("\nnumbering: printed\n" in made.text) == (expected or form.startswith("("))
    assert made.problems == ()


@pytest.mark.parametrize(
    ("words", "mentions", "suggested"),
    [
        ("Harbour Board of Port Harrow (the Board) met. The Board paid.", "the Board", ""),
        ("Harbour Board of Port Harrow (HBPH) met.", "HBPH", ""),
        ("Ms Jo Osei (Labour) of the Port Council spoke.", "", ""),
        ("The Port Council (PCX) met.", "", "PCX"),
        ("The Port Council (“Port”) met.", "", "Port"),
        ("The Port Council (Labour) met.", "", ""),
        ("Ada Lind (Ofsted) met Jo Osei.", "", ""),
        ("The Port Council met. The Council of Europe did not.", "", ""),
        ("The Leader of the Port Council spoke. The Leader left.", "", "the Leader"),
        ("Ofsted wrote. The Secretary of State answered.", "", ""),
    ],
)
def test_what_is_proposed_is_never_wrong(words: str, mentions: str, suggested: str) -> None:
    """Only short forms of bodies are proposed, and what is less certain is suggested in words."""
    made = taken(f"Report\n\n{words} {PROSE}", site=SITE)
    found = frontmatter.loads(made.text).metadata.get("mentions", {})
    assert isinstance(found, dict)
    assert [*found] == ([mentions] if mentions else [])
    said = [check for check in made.to_check if "may mean" in check]
    assert any(suggested in check for check in said) if suggested else not said


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("I am Hester Vane, Assistant Coroner, for Harrowdale.", ["Hester Vane"]),
        ("It was moved by Cllr. Tamsin Oakes and Dr. Lionel Achterberg.",
         ["Tamsin Oakes", "Lionel Achterberg"]),
        ("I have asked the Rt Hon Bevis Arden MP to go on.", ["Bevis Arden"]),
        ("Rhona KESWICK (Marrick): I ask the minister to go on.", ["Rhona Keswick"]),
        ("We told Cressida van der Meer, who has gone on with it.", ["Cressida van der Meer"]),
        ("We told R. J. Quill, who has gone on with it.", ["R. J. Quill"]),
        ("He lives in Mill Row at Port Harrow, near Eel Lane.", []),
        ("She has had Weil Disease since the flood of Wren Magna.", []),
        ("The Ministry of Locks and Weirs and Dr Ada Lind met.",
         ["Ministry of Locks and Weirs", "Ada Lind"]),
        ("The Harbour Board and the Port Council met.", ["Harbour Board", "Port Council"]),
        ("The Head of Customer Services met us.", []),
    ],
)  # fmt: skip
def test_names_are_proposed(words: str, names: list[str]) -> None:
    """People and bodies are found, and streets, towns, diseases and units are not."""
    made = taken(f"{PROSE}\n\n{words} {PROSE}")
    assert sorted(page.name for page in made.pages) == sorted(names)


@pytest.mark.parametrize("signed", ["Harbour Commission", "Chief Executive", "The Board"])
def test_a_source_is_not_called_after_a_body_that_signs(signed: str) -> None:
    """No label is made of the last word of a body or an office."""
    made = taken(f"Dear Ms Reed\n\n{PROSE}\n\nYours sincerely\n\n{signed}\n")
    assert "\nlabel:" not in made.text


UNITS = {
    "hyphens.txt": "the boats are in the har-\nbour of the town and\n",
    "equal.md": "| *a* | **b** |\n",
    "stress.md": "*a _b **c \n",
    "dates.txt": "3 May 2021\n\n",
    "names.txt": "Dr Ada Lind of Port Council said so and Ivo Marsh agreed with Una Pike.\n\n",
    "pages.txt": "Head\n\nwords\n\nPage 1\n\f",
    "quotes.html": '<a href="x ',
    "comments.html": "<!-- x ",
    "cells.html": "<table><tr><td>x",
    "lists.html": "<ol reversed><li>x",
    "marks.html": "<![CDATA[ x <?y <!z ",
    "mail.eml": "From: a\nSubject: b\n> > x\n",
}


@pytest.mark.parametrize("name", UNITS)
def test_twice_as_much_takes_no_more_than_thrice_as_long(name: str) -> None:
    """No time grows faster than its input."""

    def taking(count: int) -> Callable[[], object]:
        text = f"{'<p>One.</p>' * name.endswith('html')}{UNITS[name] * count}"
        return lambda: taken(text, name)

    assert growth(taking, 300) < MOST


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        (f"Report on the quay\n\n{PROSE * 2}\n\n{PROSE * 3}\n\n{PROSE * 2}", "report"),
        (f"{PROSE * 2}", "letter"),
    ],
)
def test_a_letter_says_whom_it_addresses_before_its_words(words: str, kind: str) -> None:
    """A report to which a letter is annexed stays a report."""
    made = taken(f"{words}\n\nDear Ms Orme\n\n{PROSE}\n\nYours sincerely\n\nJo Osei\n")
    assert f"\ntype: {kind}\n" in f"\n{made.text}"


def test_a_form_says_what_a_paper_is_about() -> None:
    """Its cell is the title, and the heading above it the name of the body."""
    raw = (
        "<h1>Harbour Board</h1><table><tr><th>Agenda item</th><td>9</td></tr>"
        "<tr><th>Title of report</th><td>Lamps on the mole</td></tr></table>"
        f"<h2>1. Summary</h2><p>{PROSE}</p>"
    )
    assert "\ntitle: Lamps on the mole\n" in taken(raw, "a.html").text


def test_the_kind_may_stand_at_the_end_of_a_long_head() -> None:
    """The parties of a case are told before it."""
    head = "\n\n".join(f"Party {at}" for at in "ABCDEFGHIJKLMN")
    assert (
        "\ntype: report\n" in f"\n{taken(f'{head}{chr(10) * 2}Decision:{chr(10) * 2}{PROSE}').text}"
    )


@pytest.mark.parametrize(
    ("heading", "is_heading"), [("Gritting of roads", True), ("Board of Roads and Bridges", False)]
)
def test_the_heading_of_a_web_page_above_a_letter_is_no_address(
    heading: str, *, is_heading: bool
) -> None:
    """Unless it may be the name of whoever writes: a letterhead."""
    raw = f"<h1>{heading}</h1><p>4 March 2022</p><p>Dear Mr Ames,</p><p>We gritted them.</p>"
    text = taken(raw, "a.html").text
    assert (f"## {heading}\n" in text) is is_heading
    assert (f"{heading}\n{{: .address }}" in text) is not is_heading
