"""Which sentences of a source tell most, by count."""

from dataclasses import replace

import pytest

from hooks.draft.telling_sentences import Telling, best, has_marks, telling_sentences
from hooks.link.linker import Linker
from hooks.verify.texts.corpus import Corpus
from tests.builders import organisation, person, site, source

PEOPLE = (person("ada-orme"), person("una-pike"))
BODIES = (organisation("fen", name="Fen Board"), organisation("quay", name="Quay Trust"))


def _telling(body: str, numbering: str = "added") -> list[Telling]:
    document = source("x", body, numbering=numbering)
    whole = site([*PEOPLE, *BODIES], (), [document])
    mentions = Linker(whole).link_source(document).mentions
    return [*telling_sentences(document, mentions, Corpus(whole.sources))]


@pytest.mark.parametrize(
    ("words", "points"),
    [
        ("The quay was wet for a week.", [1]),
        ("The quay was wet for a week. Nobody came to see it.", [1, 0]),
        ("Ada Orme met Una Pike on the quay.", [5]),
        ("Ada Orme met Una Pike, Fen Board and Quay Trust.", [7]),
        ("Ada Orme met Ada Orme on the quay.", [3]),
        ("The quay was 7 feet deep then.", [3]),
        ("We will mend the quay by the spring.", [4]),
        ("The board should mend the quay.", [3]),
        ("However, the board should mend the quay.", [1]),
        ("Thank you for the quay on 3 May.", [-1]),
        ("Please note that we will mend the quay.", [-3]),
        ("2.1 The quay was wet for a week.", [1]),
    ],
)
def test_points_are_counted(words: str, points: list[int]) -> None:
    """As the method says that stands in each draft; a promise of courtesy is none."""
    numbering = "printed" if words[0].isdigit() else "added"
    assert [each.points for each in _telling(words, numbering)] == points


@pytest.mark.parametrize(
    ("body", "texts"),
    [
        ("Only four words stand.", []),
        ("Five words stand right here.", ["Five words stand right here."]),
        (f"{'So ' * 70}.", []),
        (f"{'So ' * 69}end.", [f"{'So ' * 69}end."]),
        ("The quay is not […] wet at all.", []),
        ("The quay is wet at all, it", []),
        ("the quay is wet for a week.", ["the quay is wet for a week."]),
        ("- The quay is wet for a week.", ["The quay is wet for a week."]),
        ("See https://quay.example for the rest.", []),
        ("“The quay is wet for a week.”", ["The quay is wet for a week."]),
        ("He said “the quay is wet for a week”.", ["He said “the quay is wet for a week”."]),
        ("He wrote: “The quay is wet for a week. It is deep from the spring on.”",
         ["The quay is wet for a week.", "It is deep from the spring on."]),
        ("The quay is wet for a week.\n{: .cc }", []),
    ],
)  # fmt: skip
def test_a_sentence_is_whole_and_can_be_quoted(body: str, texts: list[str]) -> None:
    """Five to seventy words, closed marks, nothing left out; blocks with a class are none."""
    assert [each.text for each in _telling(body)] == texts


@pytest.mark.parametrize(
    ("body", "promised"),
    [
        ("The board will:\n\n- mend the quay by spring; and\n- ask for another boat.",
         ["mend the quay by spring"]),
        ("The board will not:\n\n- mend the quay by spring; and", []),
        ("The board will:\n\n(a) mend the quay by spring; or", ["(a) mend the quay by spring"]),
        ("The board will:\n\nIt met.\n\n- mend the quay by spring; and", []),
        ("| Action | Who |\n| --- | --- |\n| Ask three firms for lamps | The clerk of the board |",
         ["Ask three firms for lamps"]),
        ("| Action |\n| --- |\n| Ask three firms for lamps |\n| Ask four firms for oil |",
         ["Ask three firms for lamps", "Ask four firms for oil"]),
        ("| Finding |\n| --- |\n| Three firms asked for lamps. |", []),
        ("The quay will be mended by the board.", ["The quay will be mended by the board."]),
    ],
)  # fmt: skip
def test_what_is_promised_may_be_told_by_what_stands_above(body: str, promised: list[str]) -> None:
    """Words before a list, or the head of a column."""
    assert [each.text for each in _telling(body) if each.is_promise] == promised


def test_each_sentence_knows_its_place() -> None:
    """Its paragraph as citations name it, and the heading above."""
    words = "The quay was wet for a week."
    found = _telling(f"## Quay\n\n{words}\n\n## Lamps\n\n{words} {words}")
    assert [(each.cite, each.heading, each.order) for each in found] == [
        ("x, para. 1", "Quay", (1, 0)),
        ("x, para. 2", "Lamps", (2, 0)),
        ("x, para. 2", "Lamps", (2, 29)),
    ]
    (printed,) = _telling(f"2.1 {words}", "printed")
    assert (printed.cite, printed.text, printed.has_figure) == ("x, para. 2.1", words, False)


@pytest.mark.parametrize(
    ("points", "most", "kept"),
    [
        ([1, 2, 3], 9, [1, 2]),
        ([2, 3, 2, 4], 2, [1, 3]),
        ([2, 2, 2], 2, [0, 1]),
        ([1, 0], 9, []),
    ],
)
def test_the_best_are_chosen(points: list[int], most: int, kept: list[int]) -> None:
    """None with fewer than two points; of equals the earlier; in the order of the document."""
    one = Telling("x", "", "", "", 0, is_promise=False, has_figure=False, order=(0, 0))
    found = [replace(one, points=each, order=(at, 0)) for at, each in enumerate(points)]
    assert [each.order[0] for each in best(found[::-1], most)] == kept


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("The “quay” is wet.", True),
        ('The "quay" is wet.', True),
        ("The ‘quay’ is wet.", True),
        ("The 'quay' is wet.", True),
        ("The boards' quay is wet.", False),
        ("The board’s quay is wet.", False),
    ],
)
def test_marks_within_a_sentence_are_found(text: str, marks: bool) -> None:  # noqa: FBT001 - a column of the table
    """An apostrophe is none."""
    assert has_marks(text) is marks
