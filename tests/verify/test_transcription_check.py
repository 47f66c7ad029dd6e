"""Transcriptions against originals: the same words, or the place where they part."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hooks.model.registry import Registry
from hooks.model.site import Site
from hooks.model.sources import Source
from hooks.verify.transcription_check import check_transcriptions
from tests.verify.documents import transcribed


def check(one: Source) -> list[str]:
    """Give the problems of one source, each as its first line."""
    site = Site({"a": one}, Registry({}, {}, {}, ()), {}, ())
    return [each.as_line().split("\n")[0] for each in check_transcriptions(site)]


@pytest.mark.parametrize(
    ("body", "original"),
    [
        ("The ship sailed.", "The ship\r\n\r\nsailed."),
        ("- one\n- two\n  - three", "• one\n• two\n    – three"),
        ("- one\n- two", "\uf0b7 one\n- two"),
        ("– one\n{: .address }", "one"),
        ("The tide –\nhigh", "The tide – high"),
        ("| a | b |\n|---|---|\n| c | d |", "a\tb\nc\td"),
        ("Dr Lind\nQuay\n{: .address }", "Dr Lind Quay"),
        ("caf\u00e9", "cafe\u0301"),
        ("a\u00a0b", "a b"),
        ("\\## no heading \\- a", "## no heading - a"),
        ("5 < 6 & <b>", "5 < 6 & <b>"),
        ("&lt;", "&lt;"),
        ("\x00 a", "\x00 a"),
        ("a", "\ufeffa"),
        ("## A\n\n> B\n>\n> C", "A\n\nB\n\nC"),
        ("- intro\n  > quoted\n- - deep", "intro quoted deep"),
    ],
)
def test_the_same_words(body: str, original: str) -> None:
    """White space, composition of letters and bullets at line starts make no difference."""
    assert check(transcribed(body, original.encode())) == []


@pytest.mark.parametrize(
    ("body", "original", "problem"),
    [
        (
            "One.\n\nTwo three four.",
            "One. Two tree four.",
            (
                "sources/a.md:22: the transcription has “One. Two three four.” "
                "where the original has “One. Two tree four.” [source-text-differs]"
            ),
        ),
        (
            "a b c d e f g h i j k l m n o p",
            "a b c d e f g h X j k l m n o p",
            (
                "sources/a.md:20: the transcription has “… c d e f g h i j k l m n o …” "
                "where the original has “… c d e f g h X j k l m n o …” [source-text-differs]"
            ),
        ),
        ("One.", "One. Two.", "the transcription has “One.” and then ends where"),
        ("One. Two.", "One.", "where the original has “One.” and then ends [source"),
        ("", "One.", "the transcription has no words where the original has “One.” [source"),
        ("the board", "the Board", "has “the board” where the original has “the Board”"),
        ("a - b", "a b", "has “a - b” where the original has “a b”"),
        ("•one", "one", "has “•one” where the original has “one”"),
        ("don't", "don\u2019t", "has “don't” where the original has “don\u2019t”"),
        ("x" * 500, "y", f"has “{'x' * 80}…” where"),
        ("| a |\n|---|\n| b | c |", "a b c", "has “a b” and then ends where"),
    ],
)
def test_different_words(body: str, original: str, problem: str) -> None:
    """The first place where the texts part is quoted from both, with its line."""
    problems = check(transcribed(body, original.encode()))
    assert len(problems) == 1
    assert problem in problems[0]


@pytest.mark.parametrize(
    ("body", "corrections"),
    [
        ("The ship [redacted] sailed", [("of John\nDoe", "[redacted]")]),
        ("The ship of John Doe sailed", []),
        ("The ship of John Doe", [("Doe sailed", "Doe")]),
        ("The ship sailed", [("of  John", ""), ("Doe ", "")]),
        ("The boat of Jane Doe sailed", [("ship", "boat"), ("boat of John", "boat of Jane")]),
    ],
)
def test_corrections(body: str, corrections: list[tuple[str, str]]) -> None:
    """Corrections are applied in their order, wherever the lines of the original end."""
    listed = [{"original": a, "transcribed": b, "reason": "c"} for a, b in corrections]
    original = b"The ship\nof John Doe sailed"
    assert check(transcribed(body, original, corrections=listed)) == []


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        ("boat", "12: the words of a correction, “boat”, do not stand in the original"),
        ("aa", "12: the words of a correction, “aa”, stand in the original more than once"),
    ],
)
def test_corrections_that_cannot_be(words: str, problem: str) -> None:
    """The words of a correction stand in the original exactly once, overlaps counted."""
    listed = [{"original": words, "reason": "c"}]
    assert problem in check(transcribed("aaa", b"aaa", corrections=listed))[0]


def test_encodings() -> None:
    """An original is read in its own encoding, and one that does not fit is told."""
    body = "caf\u00e9"
    assert check(transcribed(body, body.encode("cp1252"), original_encoding="cp1252")) == []
    assert check(transcribed(body, body.encode("utf-16"), original_encoding="utf-16")) == []
    problems = check(transcribed(body, body.encode("cp1252")))
    assert "is not written in the encoding utf-8" in problems[0]


def test_a_changed_original() -> None:
    """An original with another checksum is told at the line of the checksum."""
    problems = check(transcribed("a", b"a", sha256="0" * 64))
    assert problems[0].startswith("sources/a.md:7: “a.txt” is not the file that “sha256” was")
    assert problems[0].endswith("[source-original-changed]")
    site = Site({"a": transcribed("a", b"a", sha256="0" * 64)}, Registry({}, {}, {}, ()), {}, ())
    paste = f"sha256: {hashlib.sha256(b'a').hexdigest()}"
    assert check_transcriptions(site)[0].hint.endswith(paste)


def test_a_changed_text() -> None:
    """So is the text taken out of a PDF, and it is that text which is compared."""
    good = hashlib.sha256("caf\u00e9\r\n".encode()).hexdigest()
    assert check(transcribed("caf\u00e9", b"%PDF", "caf\u00e9\r\n", text_sha256=good)) == []
    problems = check(transcribed("a", b"%PDF", "b", text_sha256="0" * 64))
    assert "“a.pdf.txt” is not the file that “text_sha256” was taken of" in problems[0]
    assert "has “a” where the original has “b”" in problems[1]


def test_unchecked() -> None:
    """A transcription that nobody has read against the original is a warning."""
    problems = check(transcribed("a", b"a", checked="false"))
    assert problems == [
        "sources/a.md:9: nobody has read this transcription against the original [source-unchecked]"
    ]


WORDS = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=5)


@given(st.lists(WORDS, min_size=2, max_size=40), st.data())
def test_one_other_word_is_always_found(words: list[str], data: st.DataObject) -> None:
    """Change one word of a document and the difference is told; change none and none is."""
    at = data.draw(st.integers(0, len(words) - 1))
    body = "\n\n".join(words)
    original = [*words[:at], f"{words[at]}Q", *words[at + 1 :]]
    assert check(transcribed(body, " ".join(words).encode())) == []
    found = check(transcribed(body, " ".join(original).encode()))
    assert len(found) == 1
    assert found[0].startswith(f"sources/a.md:{20 + 2 * at}: ")


@given(st.text(), st.binary())
def test_any_texts(body: str, original: bytes) -> None:
    """No body and no original stops the check."""
    check(transcribed(body, original))


def test_the_line_is_that_of_the_block() -> None:
    """The line counts on over blocks of many words."""
    body = "One two three.\n\nFour five six.\n\nSeven eight."
    assert check(transcribed(body, b"One two tree. Four five six. Seven eight."))[0].startswith(
        "sources/a.md:20: "
    )
