"""Names of one word, and words that only look like one."""

import pytest

from hooks.link.advice.lone_names import lone_names, names_in
from hooks.link.page.page_reader import read_page


def found(text: str) -> list[str]:
    """Give the lone names of a sentence, those whose place is not sure with a question mark."""
    page = read_page(f"<p>{text}</p>")
    likes = (name for _, name in lone_names(page, page.text))
    return [name.words + ("" if name.is_sure else "?") for name in likes]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Lansbury said so.", ["Lansbury"]),
        (
            "Lansbury closes wards. Ellis chaired it. Moreau plans cuts.",
            ["Lansbury", "Ellis", "Moreau"],
        ),
        ("The board told Lansbury of it.", ["Lansbury"]),
        ("She wrote to Lansbury, and had a letter from Moreau.", ["Lansbury", "Moreau"]),
        ("They complained to Lansbury.", ["Lansbury"]),
        ("It was run by Barnardo's.", ["Barnardo"]),
        ("The charity Nightline closed.", ["Nightline"]),
        ("It is, Lansbury warned, late.", ["Lansbury"]),
        ("In May Lansbury replied.", ["Lansbury"]),
        ("When Lansbury resigned, all was well.", ["Lansbury"]),
        ("The NSPCC and the DfE met.", ["NSPCC", "DfE"]),
        ("UNISON replied.", ["UNISON"]),
        ("Neither Moreau nor Lansbury was there.", ["Moreau?", "Lansbury?"]),
        ("It thanked O'Brien for it.", ["O'Brien"]),
        ("Inspector Lansbury was there.", ["Lansbury"]),
        ("Moreau's report came; it came.", ["Moreau?"]),
        ("McLansbury was there.", ["McLansbury?"]),
        ("It is late, Moreau reports.", ["Moreau"]),
        ("Provost Lansbury abstained.", ["Lansbury"]),
        ("The Convener and Lansbury abstained.", ["Lansbury?"]),
    ],
)
def test_a_word_beside_which_it_says_so_is_somebody(text: str, names: list[str]) -> None:
    """What only somebody does, gets or sends tells a name; acronyms are names unless of a thing."""
    assert found(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "Overall, it works.",
        "Residents said so; Staff agreed.",
        "Sewage closes wards. Waiting closed doors. Bridge plans fell.",
        "Evidence told to it was heard. Rain closed it. Anger met it. Crew agreed.",
        "It was in Lisroe, Brae and Corran.",
        "They came from Lisroe and moved to Brae.",
        "The Lisroe branch and the people of Brae.",
        "By Easter, or on Monday in March, they met.",
        "It was asked for by Polish nurses and the Dutch.",
        "The Director told the Chair and a Minister.",
        "See Table 4, Ward 3 and Annex B in the Act.",
        "MPs, GPs and a PC use CCTV and the GDPR; see part IV.",
        "Jane Smith and Mr Smith met Councillor Ann Lee.",
        "A scheme called Lanterns, known as Beacons.",
        "It rose by Christmas with Covid and Brexit.",
        "The Mayor praised Wi-Fi, Zoom and Facebook.",
        "Women's groups came. Tonight's rain. Lisroe's streets flood.",
    ],
)
def test_what_only_looks_so_is_nobody(text: str) -> None:
    """Openings, places, days, peoples, titles, terms, things and longer names are no lone names."""
    assert found(text) == []


def test_a_word_alone_in_brackets_was_put_in() -> None:
    """In a quotation it says who is meant; a changed letter or a small word does not."""
    assert [each.words for each in names_in("[Lansbury]")] == ["Lansbury"]
    assert [each.words for each in names_in("[Ann Lee told Moreau]")] == ["Ann Lee", "Moreau"]
    assert [*names_in("[The]"), *names_in("[T]"), *names_in("[its]")] == []
