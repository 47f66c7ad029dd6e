"""Citations in Pandoc's syntax."""

import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hooks.model.citations import Citation, CitedSource
from hooks.read.citation_syntax import find_citations, parse_citation
from tests.growth import MOST, growth


@pytest.mark.parametrize(
    ("raw", "paragraphs"),
    [
        ("[@tides-1998]", ()),
        ("[@tides-1998, para. 7]", (7,)),
        ("[@tides-1998, para 7]", (7,)),
        ("[@tides-1998, para.7]", (7,)),
        ("[@tides-1998, paragraph 7]", (7,)),
        ("[@tides-1998, ¶7]", (7,)),
        ("[@tides-1998, ¶ 7]", (7,)),
        ("[@tides-1998, ¶¶ 2-4]", (2, 3, 4)),
        ("[@tides-1998, paras 2, 4–6]", (2, 4, 5, 6)),
        ("[@tides-1998, paras. 2]", (2,)),
        ("[@tides-1998, paragraphs 6, 2]", (2, 6)),
        ("[@tides-1998, paras 2 — 4]", (2, 3, 4)),
        ("[@tides-1998, paras 2--4]", (2, 3, 4)),
        ("[@tides-1998, paras 3, 3, 2-3]", (2, 3)),
        ("[@tides-1998,para.\u00a07]", (7,)),
        ("[@tides-1998,\npara. 7]", (7,)),
        ("[@tides-1998,\n> para. 7]", (7,)),
        ("[@tides-1998 , para. 7 ]", (7,)),
    ],
)
def test_reads_paragraphs(raw: str, paragraphs: tuple[int, ...]) -> None:
    """Paragraph numbers come ascending, each once, however they are written."""
    cited = (CitedSource("tides-1998", paragraphs),)
    assert parse_citation(raw, 3) == Citation(raw, 3, cited)


def test_reads_several_sources() -> None:
    """Sources joined by a semicolon keep their order."""
    found = parse_citation('[@b, para. 1; @a; @b, no mention of "x; y"]', 1)
    assert isinstance(found, Citation)
    assert found.cited == (
        CitedSource("b", (1,)),
        CitedSource("a"),
        CitedSource("b", absent="x; y"),
    )


@pytest.mark.parametrize(
    ("locator", "words"),
    [
        ('no mention of "neap tide"', "neap tide"),
        ("no mention of “neap tide”", "neap tide"),
        ("no mention of 'neap tide'", "neap tide"),
        ("no mention of ‘the pilots’ guild’", "the pilots’ guild"),
        ("no mention of «neap tide»", "neap tide"),
        ('No mention of "a]b"', "a]b"),
    ],
)
def test_reads_absences(locator: str, words: str) -> None:
    """The words of an absence stand in any kind of quotation marks."""
    found = parse_citation(f"[@a, {locator}]", 1)
    assert isinstance(found, Citation)
    assert found.cited == (CitedSource("a", absent=words),)


@pytest.mark.parametrize(
    ("raw", "cited"),
    [
        ('[@a, para. 7 "neap tide"]', [CitedSource("a", (7,), pin="neap tide")]),
        ("[@a, paras 2, 4–5 “neap tide”]", [CitedSource("a", (2, 4, 5), pin="neap tide")]),
        ("[@a ‘neap tide’]", [CitedSource("a", pin="neap tide")]),
        ("[@a, ¶7 'the pilots’ guild']", [CitedSource("a", (7,), pin="the pilots’ guild")]),
        (
            '[@a, para. 7 "[T]he guild […] a]b"]',
            [CitedSource("a", (7,), pin="[T]he guild […] a]b")],
        ),
        ('[@a, para. 7 "one; two"]', [CitedSource("a", (7,), pin="one; two")]),
        (
            '[@a, para. 7 “he said "no"; twice”]',
            [CitedSource("a", (7,), pin='he said "no"; twice')],
        ),
        (
            "[@a, para. 7 \"he said “no”, 'never'\"]",
            [CitedSource("a", (7,), pin="he said “no”, 'never'")],
        ),
        ('[@a, para. 7 "neap tide”]', [CitedSource("a", (7,), pin="neap tide")]),
        ('[@a, para. 7\n> "neap\n> tide"]', [CitedSource("a", (7,), pin="neap tide")]),
        (
            '[@a, para. 1 "x y"; @b "z"; @a, no mention of "w"; @a, para. 2]',
            [
                CitedSource("a", (1,), pin="x y"),
                CitedSource("b", pin="z"),
                CitedSource("a", absent="w"),
                CitedSource("a", (2,)),
            ],
        ),
    ],
)
def test_reads_pins(raw: str, cited: list[CitedSource]) -> None:
    """The words on which a paraphrase rests stand behind the paragraph, in any marks."""
    assert [match[0] for match in find_citations(f"Text {raw} more")] == [raw]
    assert parse_citation(raw, 1) == Citation(raw, 1, tuple(cited))


@pytest.mark.parametrize(
    ("raw", "explanation"),
    [
        ("[@a, para. 7", "closing bracket"),
        ("[@]", "follow the @ at once"),
        ("[@ a]", "follow the @ at once"),
        ("[@Tides_1998]", "perhaps “tides-1998”"),
        ("[@a;]", "semicolon"),
        ("[@a; b]", "its own @"),
        ("[@a,]", "nothing follows the comma"),
        ("[@a para. 7]", "without a comma"),
        ("[@a, 7]", "write [@a, para. 7]"),
        ("[@a, p. 7]", "“p. 7” is a page"),
        ("[@a, see para. 7]", "“see para. 7” is neither"),
        ("[@a, para]", "has no number"),
        ("[@a, para.]", "number"),
        ("[@a, para. 0]", "counted from 1"),
        ("[@a, paras 6–4]", "runs backwards"),
        ("[@a, paras 2, , 4]", "missing"),
        ("[@a, paras 2–]", "“2–” is not"),
        ("[@a, paras 2 and 4]", "“2 and 4” is not"),
        ("[@a, para. 7.]", "“7.” is not"),
        ("[@a, para. seven]", "“seven” is not"),
        ("[@a, para. -7]", "“-7” is not"),
        ("[@a, para. \u0667]", "“\u0667” is not"),
        ("[@a, para. 7, emphasis added]", "“emphasis added” is not"),
        ("[@a, paras 1-999999999]", "more than 10,000"),
        ("[@a, paras 1-9000, 9001-10001]", "more than 10,000"),
        ("[@a, para. " + "9" * 5000 + "]", "far beyond"),
        ("[@a, no mention of words]", "quotation marks"),
        ('[@a, no mention of ""]', "quotation marks"),
        ('[@a, no mention of "…"]', "no words"),
        ('[@a, no mention of "x" or "y"]', "each its own"),
        ('[@a, para. 3, no mention of "x"]', "is not"),
        ('[@a, para. 7 "words]', "not closed"),
        ("[@a ‘words]", "not closed"),
        ('[@a, para. 7 "…"]', "no words"),
        ('[@a, para. 7, "words"]', "behind a comma"),
        ('[@a, "words"]', "nothing follows the comma"),
        ('[@a, para. 7 "one" "two"]', "two pins"),
        ("[@a, para. 7 ‘one’ “two”]", "two pins"),
        ('[@a, para. 7 "one" two]', "others behind them"),
        ('[@a, para. "words"]', "no number"),
        ('[@a see "words"]', "without a comma"),
    ],
)
def test_explains_what_is_wrong(raw: str, explanation: str) -> None:
    """Anything else is explained in plain English and never half understood."""
    found = parse_citation(raw, 1)
    assert isinstance(found, str)
    assert explanation in found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("one [@a, para. 1] and [@b].", ["[@a, para. 1]", "[@b]"]),
        ("[@a][@b](https://example.org)", ["[@a]", "[@b]"]),
        (r"\[@a] and \\[@b] and \\\[@c]", ["[@b]"]),
        ('[@a, no mention of "x]y; z"] w]', ['[@a, no mention of "x]y; z"]']),
        ("[@a,\npara. 7] w", ["[@a,\npara. 7]"]),
        ("[@a, para. 7\n\nnext]", ["[@a, para. 7"]),
        ("[@a, para. 7\n- next]", ["[@a, para. 7"]),
        ("[@a, para. 7 w [@b] w", ["[@a, para. 7 w ", "[@b]"]),
        ("[@a, para. [7]] w", ["[@a, para. [7]]"]),
        ("[@a, 5' long] w 'x'] w", ["[@a, 5' long]"]),
        ("[@", ["[@"]),
        ("me@example.org [a] [x](@b)", []),
    ],
)
def test_finds_citations(text: str, found: list[str]) -> None:
    """Each `[@` that is not escaped is found as far as it reaches."""
    assert [match[0] for match in find_citations(text)] == found


@given(st.text(alphabet="[]@a1,;.–- \"'\\\n\u00b6¶paranomentionof"))
def test_finds_every_beginning(text: str) -> None:
    """Whatever stands in a text, no `[@` that is not escaped is missed, and parsing never fails."""
    matches = list(find_citations(text))
    covered = {index for match in matches for index in range(*match.span())}
    for index in range(len(text) - 1):
        if text.startswith("[@", index) and (index == 0 or text[index - 1] != "\\"):
            assert index in covered
    for match in matches:
        assert parse_citation(match[0], 1)


@pytest.mark.parametrize(
    "text", ["[@ ", "\\[@", "[@a '", "[@a [b ", '[@a, no mention of "x ', "\\"]
)
def test_takes_linear_time(text: str) -> None:
    """Texts made to confuse are read in no time."""
    began = time.process_time()
    for match in find_citations(text * 2000):
        parse_citation(match[0], 1)
    assert time.process_time() - began < 2


@pytest.mark.parametrize(
    ("start", "piece"),
    [
        ("[@a, para. 1", ' "x'),
        ("[@a, para. 1", " «"),
        ("[@a, no mention of", ' "x'),
        ("[@a", "; @a"),
    ],
)
def test_one_long_citation_is_read_once(start: str, piece: str) -> None:
    """However many quotation marks are opened in it, twice as much takes about twice as long."""

    def reading(count: int) -> Callable[[], object]:
        text = f"{start}{piece * count}]"
        return lambda: [parse_citation(each[0], 1) for each in find_citations(text)]

    assert growth(reading, 1200) < MOST  # beyond the thousand letters that words may have
