"""Names for which pages are proposed: those of people and bodies, and of nothing else."""

import pytest

from hooks.add.formats.document import extract
from hooks.add.new_source import Received, new_source
from hooks.model.refusal import Refusal
from tests.add.score import NOBODY


def proposed(words: str) -> list[str]:
    """Give the names of the pages that are proposed for a report, sorted."""
    raw = f"Report on the harbour\n\n1 March 2022\n\n{words}\n".encode()
    found = extract("report.txt", raw, lambda *_: None)
    assert not isinstance(found, Refusal)
    made = new_source(NOBODY, Received("report.txt", raw, found, "2022-03-01"), "", keep_name=True)
    return sorted(page.name for page in made.pages)


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("When Edmund Sallow built the light nobody came.", ["Edmund Sallow"]),
        ("Rupert Dale, the Director of Housing, waits for it.", ["Rupert Dale"]),
        ("Hugh Tarrant of the Friends added that it rained.", ["Hugh Tarrant"]),
        ("They wrote to the Housing Ombudsman about the wall.", ["Housing Ombudsman"]),
        ("Desmond Achebe BSc MRTPI", ["Desmond Achebe"]),
        ("Ruby Ames, Harbour Office", ["Harbour Office", "Ruby Ames"]),
        ("We met Osbert Finch MP and others on the quay that day.", ["Osbert Finch"]),
        ("Eudora Finn, the harbour-master, said that boats wait.", ["Eudora Finn"]),
        ("Jasper Tolley has been elected to lead the sailors.", ["Jasper Tolley"]),
        ("Coxswain Humphrey Tolland put to sea in a gale.", ["Humphrey Tolland"]),
        ("Our secretary, Mr Bill Nyland, wrote to the owners.", ["Bill Nyland"]),
        ("We heard the head of year 7, Priya Nair.", ["Priya Nair"]),
        ("BY SHERIFF AILSA CROY", ["Ailsa Croy"]),
        ("On the application of GWENDOLEN MOSS Claimant", ["Gwendolen Moss"]),
        (
            "I had an email from Ephraim Dodd of Tarnside Rescue Service.",
            ["Ephraim Dodd", "Tarnside Rescue Service"],
        ),
        ("The Health and Safety Executive examined the barge.", ["Health and Safety Executive"]),
        ("Dredgers were bought by the Harbour Commissioners.", ["Harbour Commissioners"]),
        (
            "Mold Borough Council and Mold Constabulary agreed on it.",
            ["Mold Borough Council", "Mold Constabulary"],
        ),
        (
            "Harbour Homes plc went to Quill and Marsden LLP for help.",
            ["Harbour Homes plc", "Quill and Marsden LLP"],
        ),
        (
            "The viaduct belongs to Network Rail, and the road to Highways England.",
            ["Highways England", "Network Rail"],
        ),
        ("Before: MRS JUSTICE HALLAM", ["Mrs Justice Hallam"]),
        ("Before: DISTRICT JUDGE HATHERSAGE", ["District Judge Hathersage"]),
        ("Judge Ursula Kane fined the owners of the boat.", ["Ursula Kane"]),
        ("It was MR PELL who said so. I believe Mr Pell.", ["Mr Pell"]),
        ("Dermot Feeney, 28, was at work on the roof.", ["Dermot Feeney"]),
        ("Wanda Szymanska, a nurse, stopped her car.", ["Wanda Szymanska"]),
        ("He asked about the death of Imogen Thrale.", ["Imogen Thrale"]),
        ("Boats came to Imogen Thrale. Mrs Thrale counted them.", ["Imogen Thrale"]),
        (
            "We were met by Gareth Pryce-Jones and Lubna Karim.",
            ["Gareth Pryce-Jones", "Lubna Karim"],
        ),
        (
            "Present: Cllrs Amos (Chair), Boyd-Ellis and Nwosu",
            ["Cllr Amos", "Cllr Boyd-Ellis", "Cllr Nwosu"],
        ),
        ("Professors Ada Lind and Jo Osei", ["Ada Lind", "Jo Osei"]),
        ("The Secretary of State for Rivers (Lavinia Crewe)", ["Lavinia Crewe"]),
        ("Answered by\n\nAnneliese Gough", ["Anneliese Gough"]),
        (
            "Marguerite St. Clair, Area Coroner, and Felix St John, who drove.",
            ["Felix St John", "Marguerite St. Clair"],
        ),
        ("Dame Philippa Rask led it. I thank Dame Philippa.", ["Philippa Rask"]),
        (
            "This report is being sent to the Chief Executive of the Westmarch Highways\nAgency",
            ["Westmarch Highways Agency"],
        ),
        ("Roedd Bwrdd Iechyd Dyffryn Tywi yn falch o glywed hyn.", ["Bwrdd Iechyd Dyffryn Tywi"]),
    ],
)
def test_names_that_a_document_shows(words: str, names: list[str]) -> None:
    """Letters, offices, appositions, elections, styles, capitals and kinds of bodies show them."""
    assert proposed(words) == names


@pytest.mark.parametrize(
    "words",
    [
        "She is Minister for Inland Waters, and said that it rains.",
        "Willow Bank is a care home. Willow Bank Care Home has 32 beds.",
        "He saw the villages of Marrick, Wren and Port Harrow from the hill.",
        "Neutral Citation Number: [2017] EWHC 9911",
        "The Board of Governors met the Chief Executive in the North East.",
        "She is a Member of Parliament for the Moorlands.",
        "The lane goes from South Wales to New England.",
        "The boats of Ms K and Mr X went down near the mole.",
        "The General Secretary and the Estates Helpdesk answer.",
        "Orchard Way, Little Stanning, WS4 2QP",
    ],
)
def test_what_only_looks_like_a_name(words: str) -> None:
    """Fields of ministers, houses, towns, labels, boards and seats get no page."""
    assert proposed(words) == []
