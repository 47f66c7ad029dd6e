"""`add`: documents become sources, and whatever cannot be one is refused in one message."""

import argparse
import importlib
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from hooks.commands import add
from hooks.commands.answer import Answer
from hooks.model.ids import make_id
from tests.add.received import (
    ADDRESS,
    encrypted_pdf,
    letter_docx,
    letter_pdf,
    rewritten_docx,
    scanned_pdf,
)
from tests.commands.harbour import call, failures, make_site, tree

MADE = {"letter.pdf": letter_pdf, "letter.docx": letter_docx}


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """Make a site to add to."""
    return make_site(tmp_path / "site")


def received(config: Path, name: str, raw: bytes) -> Path:
    """Put a file where documents arrive."""
    file = config.parent.parent / name
    file.write_bytes(raw)
    return file


@pytest.mark.parametrize("name", MADE)
def test_a_letter_of_several_pages_becomes_a_checked_source(config: Path, name: str) -> None:
    """Every word is there, each part has its class, and nothing but the human check is left."""
    raw = MADE[name]()
    file = received(config, name, raw)
    assert call(config, "add", str(file)) == 0
    source = config.parent / "sources" / "marsh-2021.md"
    text = source.read_text(encoding="utf-8")
    for key in ("type: letter", "title: Dredging of the inner channel", "date: 2021-08-16",
                "author: ivo-marsh", "recipient: ada-lind", "cc: una-pike"):  # fmt: skip
        assert f"\n{key}\n" in text
    for part in (
        "\n".join([*ADDRESS, "{: .address }"]),
        "\nOur ref: HB/12\n{: .delivery }",
        "\n16th August 2021\n{: .dateline }",
        "\nDear Dr Lind,\n{: .salutation }",
        "\n## Dredging of the inner channel\n",
        "\n- deeper water\n- fewer delays, which cost",
        "| Year | Ships | Comment |\n| --- | --- | --- |\n| 1901 | 12 | none |\n",
        "\n| 1902 | 14 \\| 15 | many more |\n",
        "\nYours sincerely\n{: .signature }",
        "\nIvo Marsh\nHarbour Master, Harbour Board\n{: .signature }",
        "\nSir Tom Reed\n{: .cc }",
    ):
        assert part in text
    assert file.read_bytes() == raw == (source.parent / "originals" / name).read_bytes()
    assert failures(config) == {("sources/marsh-2021.md", "source-unchecked")}
    source.write_text(text.replace("checked: false\n", ""), encoding="utf-8")
    assert failures(config) == set()


def test_the_lines_of_the_paper_are_declared(config: Path) -> None:
    """Running heads, page numbers and divided words are corrections; sentences run on."""
    assert call(config, "add", str(received(config, "letter.pdf", letter_pdf()))) == 0
    text = (config.parent / "sources" / "marsh-2021.md").read_text(encoding="utf-8")
    front, body = text.split("\n---\n", 1)
    assert "Page 2 of 4" in front
    assert "Page" not in body
    assert body.count("Harbour Board of Port Harrow") == 1
    assert "people of the harbour and with the multi-agency team" in body
    assert "multi- agency" in front


def test_the_foot_of_a_word_file_is_declared(config: Path) -> None:
    """The head of the first page is kept, the foot is left out, numbers of items are words."""
    assert call(config, "add", str(received(config, "letter.docx", letter_docx()))) == 0
    text = (config.parent / "sources" / "marsh-2021.md").read_text(encoding="utf-8")
    front, body = text.split("\n---\n", 1)
    assert "Registered charity 12345" in front
    assert "Registered charity" not in body
    assert body.startswith("\nHarbour Board of Port Harrow\n{: .unnumbered }")
    assert "\n1. ask the pilots\n\n2. ask the town\n" in body
    assert "\n\\# No heading, {{ no field }}, *no* stress, <b>no</b> mark.\n" in body


def _bomb(name: str, part: bytes) -> bytes:
    return part + b" " * 70_000_000 if name == "word/document.xml" else part


def _entities(name: str, part: bytes) -> bytes:
    if name != "word/document.xml":
        return part
    declared = b'<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/hostname">]><w:document'
    return part.replace(b"<w:document", declared, 1).replace(b"Hello", b"&y;")


BAD: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "scan": ("a.pdf", scanned_pdf, "scan"),
    "password": ("a.pdf", encrypted_pdf, "password"),
    "half": ("a.pdf", lambda: letter_pdf()[:3000], "broken"),
    "noise": ("a.pdf", lambda: b"%PDF-1.7\n" + bytes(range(256)) + b"\n%%EOF", "broken"),
    "word password": ("a.docx", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" * 99, "password"),
    "half word": ("a.docx", lambda: letter_docx()[:3000], "broken"),
    "bomb": ("a.docx", lambda: rewritten_docx(_bomb), "unpack"),
    "entities": ("a.docx", lambda: rewritten_docx(_entities), "entities"),
    "empty": ("a.txt", lambda: b"", "empty"),
    "blank": ("a.txt", lambda: b" \n\f\n", "no words"),
    "no text": ("a.txt", lambda: bytes(range(256)) * 4, "no text file"),
    "damaged": ("a.txt", lambda: b"\xff\xfea\0b", "damaged"),
    "another kind": ("a.txt", letter_pdf, "another kind"),
    "unknown": ("a.odt", lambda: b"words", "not known"),
    "web page": ("a.pdf", lambda: b"<!DOCTYPE html><p>Sign in", "another kind (HTML)"),
    "no ending": ("letter", lambda: b"words", "no ending"),
    "no words in html": ("a.html", lambda: b"<nav>Menu</nav><script>x()</script>", "no words"),
}


@pytest.mark.parametrize("case", BAD)
def test_a_bad_file_ends_in_one_message(
    config: Path, case: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """It says what is wrong and what to do, without a traceback, and nothing is written."""
    name, make, words = BAD[case]
    file = received(config, name, make())
    before, raw = tree(config.parent), file.read_bytes()
    assert call(config, "add", str(file)) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert words in printed.err
    assert printed.err.startswith(f"{file}: ")
    assert "Traceback" not in printed.err
    assert tree(config.parent) == before
    assert file.read_bytes() == raw


def test_a_file_that_cannot_be_opened_is_refused(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Missing, a folder, a link and too large: each has its message."""
    folder = config.parent.parent
    (folder / "real.txt").write_text("words", encoding="utf-8")
    (folder / "link.txt").symlink_to(folder / "real.txt")
    (folder / "folder.txt").mkdir()
    with (folder / "large.txt").open("wb") as large:
        large.truncate(50_000_001)
    expected = {"none": "no such file", "link": "a link", "folder": "not a file", "large": "50 MB"}
    for stem, words in expected.items():
        assert call(config, "add", str(folder / f"{stem}.txt")) == 2
        assert words in capsys.readouterr().err


@pytest.mark.parametrize(
    ("encoding", "key"),
    [("utf-8", ""), ("utf-8-sig", ""), ("utf-16", "utf-16"), ("cp1252", "cp1252")],
)
def test_an_encoding_is_found(config: Path, encoding: str, key: str) -> None:
    """Text of older programs is read as it was meant, and its encoding is declared."""
    raw = "Minutes of the harbour\n\nThe dues rose to £5 – on 3 May 2021.".encode(encoding)
    assert call(config, "add", str(received(config, "a.txt", raw)), "--id", "dues") == 0
    text = (config.parent / "sources" / "dues.md").read_text(encoding="utf-8")
    assert "The dues rose to £5 – on 3 May 2021." in text
    assert ("original_encoding" in text) is bool(key)
    assert f"original_encoding: {key}\n" in text or not key
    assert failures(config) == {("sources/dues.md", "source-unchecked")}


def test_what_a_process_left_that_was_killed_at_its_very_end_is_removed(config: Path) -> None:
    """Though the file is held already, so that nothing else is done."""
    first = received(config, "a.txt", b"Dues of 3 May 2021\n\nThe dues rose.")
    assert call(config, "add", str(first), "--id", "dues") == 0
    before = tree(config.parent)
    gone = 2**22 + 1  # above the highest number that Linux gives to a process
    for name in ("dues.md", "dues.lock", "originals/a.txt"):
        path = config.parent / "sources" / name
        path.with_name(f".{path.name}.{gone}.new").write_bytes(path.read_bytes())
    assert call(config, "add", str(first), "--id", "dues") == 2
    assert tree(config.parent) == before


@pytest.mark.parametrize("there", [1, 2])
def test_what_a_killed_process_had_written_is_gone_on_with(config: Path, there: int) -> None:
    """Without their source, the original and the lock are nobody's."""
    file = received(config, "a.txt", b"Dues of 3 May 2021\n\nThe dues rose.")
    assert call(config, "add", str(file), "--id", "dues") == 0
    before = tree(config.parent)
    for name in ("originals/a.txt", "dues.lock", "dues.md")[there:]:
        (config.parent / "sources" / name).unlink()
    assert call(config, "add", str(file), "--id", "dues") == 0
    assert tree(config.parent) == before


def test_nothing_is_overwritten(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The same file, its name and its id are refused, and the message says how to go on."""
    first = received(config, "a.txt", b"Dues of 3 May 2021\n\nThe dues rose.")
    assert call(config, "add", str(first), "--id", "dues") == 0
    before = tree(config.parent)
    again = received(config, "again.txt", first.read_bytes())
    assert call(config, "add", str(again), "--id", "dues-2") == 2
    assert "held already" in capsys.readouterr().err
    received(config, "a.txt", b"Other words of 4 May 2021.")
    assert call(config, "add", str(first), "--id", "other") == 2
    assert "another name" in capsys.readouterr().err
    other = received(config, "b.txt", b"Other words of 4 May 2021.")
    assert call(config, "add", str(other), "--id", "dues") == 2
    assert "--id dues-2" in capsys.readouterr().err
    assert call(config, "add", str(other), "--id", "Dues 2") == 2
    assert "such as dues-2" in capsys.readouterr().err
    assert tree(config.parent) == before


def test_print_writes_nothing(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """All files are printed instead."""
    before = tree(config.parent)
    assert call(config, "add", "--print", str(received(config, "letter.pdf", letter_pdf()))) == 0
    printed = capsys.readouterr().out
    for name in ("letter.pdf", "letter.pdf.txt"):
        assert f"==> sources/originals/{name} <==" in printed
    assert "==> sources/marsh-2021.md <==\n---\ntype: letter\n" in printed
    assert tree(config.parent) == before
    assert not (config.parent / "sources").exists()


def test_an_original_that_is_in_place_is_not_copied(config: Path) -> None:
    """A file that an editor put into sources/originals/ is taken where it lies."""
    originals = config.parent / "sources" / "originals"
    originals.mkdir(parents=True)
    (originals / "The dues.txt").write_text("Dues\n\nThey rose on 3 May 2021.", encoding="utf-8")
    assert call(config, "add", str(originals / "The dues.txt"), "--id", "dues") == 0
    assert [each.name for each in originals.iterdir()] == ["The dues.txt"]
    assert failures(config) == {("sources/dues.md", "source-unchecked")}


@pytest.mark.parametrize(
    ("step", "at", "error"),
    [
        ("fsync", 0, KeyboardInterrupt()),
        ("fsync", 2, KeyboardInterrupt()),
        ("link", 0, KeyboardInterrupt()),
        ("link", 2, KeyboardInterrupt()),
        ("fsync", 0, OSError(28, "No space left on device")),
        ("fsync", 2, OSError(28, "No space left on device")),
    ],  # where links fail, files are renamed
)
def test_an_interruption_leaves_nothing_half_written(  # noqa: PLR0913, PLR0917 - what breaks, and where
    config: Path,
    step: str,
    at: int,
    error: BaseException,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """After Ctrl-C or a full disk the site is as it was, folders included."""
    before = tree(config.parent)
    calls = iter(range(100))
    real = getattr(os, step)

    def broken(*arguments: object) -> None:
        if next(calls) == at:
            raise error
        real(*arguments)

    monkeypatch.setattr(os, step, broken)
    file = received(config, "a.txt", b"Dues\n\nThey rose on 3 May 2021.")
    assert call(config, "add", str(file)) in {2, 130}
    assert "othing was written" in capsys.readouterr().err
    assert tree(config.parent) == before
    assert not (config.parent / "sources").exists()


def test_a_file_system_without_hard_links_will_do(
    config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where files cannot be linked they are renamed."""

    def refused(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", refused)
    assert (
        call(config, "add", str(received(config, "a.txt", b"Dues of 3 May 2021")), "--id", "a") == 0
    )
    assert {name.rpartition(".")[2] for name in tree(config.parent) if "sources" in name} == {
        "txt", "md", "lock"
    }  # fmt: skip


@pytest.mark.parametrize("library", ["pypdfium2", "docx"])
def test_a_missing_library_is_named(
    config: Path,
    library: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Whoever has not installed the extra is told how."""

    def missing(name: str) -> object:
        raise ImportError(name)

    monkeypatch.setattr(importlib, "import_module", missing)
    name = "letter.pdf" if library == "pypdfium2" else "letter.docx"
    file = received(config, name, MADE[name]())
    done = call_directly(config, file)
    assert done.status == 2
    assert "make add" in done.error


def call_directly(config: Path, file: Path) -> Answer:
    """Run the command without the command line, which imports its modules by name."""
    parser = argparse.ArgumentParser()
    add.add_arguments(parser)
    return add.run(parser.parse_args([str(file)], argparse.Namespace(config=config)))


def test_unknown_names_come_with_front_matter(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A person without a page is listed with the file that would make one."""
    assert call(config, "add", str(received(config, "letter.docx", letter_docx()))) == 0
    printed = capsys.readouterr().out
    assert (
        "\ndocs/people/tom-reed.md  (once)\n---\nname: Tom Reed\nhonorific_prefix: Sir\n---\n"
        in printed
    )
    assert "Ada Lind" not in printed.split("Names that have no page")[1]


QUIRKS = """\
Ms Siobhán O’Brien
12 Bell Parade
Saltmarsh SM2 9XY

3 May 2022

Dear Ms O’Brien,

I have asked Dr Amélie Fontaine‑Brooke of the Saltmarsh Ferry Company to call on you, and Ms Reed of
the Saltmarsh Ferry Company as well; Dr Fontaine‑Brooke will write first. The Company will pay.

We shall also ask the people of Bell Parade what they think of the ferry.

Yours sincerely,
Cllr Dieter Müller-Lüdenscheidt KC

cc: Dr Amélie Fontaine‑Brooke
Cllr Sir Hugh Penhaligon MP
"""


def test_nobody_is_registered_yet(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Who signs, is addressed and gets a copy comes first, with the line to add once saved."""
    assert call(config, "add", str(received(config, "a.txt", QUIRKS.encode()))) == 0
    printed = capsys.readouterr().out
    assert "so it says to whom: “Letter to Ms O’Brien”.\n" in printed
    for key, who, line in (
        ("author", "Dieter Müller-Lüdenscheidt signs it and", "dieter-muller-ludenscheidt"),
        ("recipient", "Siobhán O’Brien is addressed and", "siobhan-obrien"),
        ("cc", "Amélie Fontaine‑Brooke and Hugh Penhaligon: each gets a copy and",
         "[amelie-fontaine-brooke, hugh-penhaligon]"),
    ):  # fmt: skip
        files = "files" if key == "cc" else "file"
        expected = f"  - {key}: {who} has no page. With the {files} below: “{key}: {line}”."
        assert f"\n{expected}\n" in printed
    pages = re.findall(
        r"^docs/(\S+)\.md  \(\w+(?: times)?\)\n---\n(.*?)\n---$", printed, re.MULTILINE | re.DOTALL
    )
    assert pages == [
        (
            "people/dieter-muller-ludenscheidt",
            "name: Dieter Müller-Lüdenscheidt\nhonorific_prefix: Cllr\nhonorific_suffix: KC",
        ),
        ("people/siobhan-obrien", "name: Siobhán O’Brien\nhonorific_prefix: Ms"),
        (
            "people/amelie-fontaine-brooke",
            'name: "Amélie Fontaine‑Brooke"\nhonorific_prefix: Dr',
        ),
        (
            "people/hugh-penhaligon",
            "name: Hugh Penhaligon\nhonorific_prefix:\n  - Cllr\n  - Sir\nhonorific_suffix: MP",
        ),
        ("organisations/saltmarsh-ferry-company", "name: Saltmarsh Ferry Company"),
        ("people/ms-reed", "name: Ms Reed"),
    ]
    source = config.parent / "sources" / "muller-ludenscheidt-2022.md"
    for page, keys in pages:
        file = config.parent / "docs" / f"{page}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"---\n{keys}\n---\n", encoding="utf-8")
    lines = re.findall(r"“((?:author|recipient|cc): .*?)”", printed)
    done = source.read_text(encoding="utf-8").replace("checked: false", "\n".join(lines))
    source.write_text(done, encoding="utf-8")
    assert failures(config) == set()


def test_a_guessed_encoding_is_to_be_checked(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Bytes that are not UTF-8 may mean other letters than the likeliest ones."""
    words = "Dues of 3 May 2021\n\nThe dues rose to £5."
    for name, encoding in (("a.txt", "utf-8"), ("b.txt", "cp1252")):
        raw = f"{words} {name}".encode(encoding)
        assert call(config, "add", "--print", str(received(config, name, raw))) == 0
        assert ("encoding was guessed (cp1252)" in capsys.readouterr().out) is (name == "b.txt")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Łukasz Groß-Ångström", "lukasz-gross-angstrom"),
        ("Beaumont‑Clarke", "beaumont-clarke"),
        ("O’Brien & D'Arcy", "obrien-darcy"),
        ("Ngũgĩ wa Thiong’o", "ngugi-wa-thiongo"),
        ("İpek Çelik", "ipek-celik"),
        ("Bjørn Æsir", "bjorn-aesir"),
        ("李明", ""),
    ],
)
def test_ids_are_made_of_names(words: str, expected: str) -> None:
    """Letters of other languages become the nearest plain ones; no letter is lost silently."""
    assert make_id(words) == expected


FOREIGN = """<html lang="de"><link rel="canonical" href="https://stadt.example/steg">
<h1>Neuer Steg</h1><p>Der Steg wurde am 2022-03-14 eröffnet.</p>"""


def test_a_web_page_says_its_address_and_language(config: Path) -> None:
    """What a page declares of itself is proposed; an address that is none is not."""
    for name, page in (("a.html", FOREIGN), ("b.html", FOREIGN.replace("https:", "javascript:"))):
        file = received(config, name, page.replace("Steg", f"Steg {name[0]}").encode())
        assert call(config, "add", str(file), "--id", name[0]) == 0
        text = (config.parent / "sources" / f"{name[0]}.md").read_text(encoding="utf-8")
        assert "\nlanguage: de\n" in text
        assert ("\nurl: " in text) is (name == "a.html")
    assert {rule for _, rule in failures(config)} == {"source-unchecked"}


@pytest.mark.parametrize(
    "signed",
    ["Ivo Marsh", "Ivo Marsh, P.E.", "Cllr Ivo Marsh KC", "Ivo Marsh Ph.D.", "Ivo Marsh MP"],
)
def test_a_source_is_called_after_the_name_that_signs_it(config: Path, signed: str) -> None:
    """Letters after a name are no part of it."""
    words = f"Dear Sir,\n\nThe dues rose on 3 May 2021.\n\nYours\n\n{signed}\nHarbour Master\n"
    assert call(config, "add", str(received(config, "a.txt", words.encode()))) == 0
    assert (config.parent / "sources" / "marsh-2021.md").is_file()


def test_progress_is_shown_on_a_terminal_only(
    config: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A long document says so; what is piped holds nothing but the result."""
    file = received(config, "a.txt", b"Dues\n\nThey rose on 3 May 2021." + b"\n" * 3_000_000)
    assert call(config, "add", "--print", str(file)) == 0
    assert capsys.readouterr().err == ""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert call(config, "add", "--print", str(file)) == 0
    assert capsys.readouterr().err.startswith("3 MB: reading it")


@pytest.mark.parametrize("in_place", [False, True])
def test_what_is_printed_is_complete_where_the_id_is_taken(
    config: Path, capsys: pytest.CaptureFixture[str], *, in_place: bool
) -> None:
    """A build server prints the whole source, under an id that is free."""
    assert call(config, "add", str(received(config, "a.txt", QUIRKS.encode()))) == 0
    capsys.readouterr()
    folder = config.parent / "sources" / "originals" if in_place else config.parent.parent
    file = folder / ("b.txt" if in_place else "a.txt")
    file.write_text(QUIRKS.replace("May", "June"), encoding="utf-8")
    before = tree(config.parent)
    assert call(config, "add", str(file), "--print") == 0
    printed = capsys.readouterr().out
    assert printed.startswith("There is already sources/")
    source = printed.split("==> sources/muller-ludenscheidt-2022-2.md <==\n", 1)[1]
    assert source.startswith("---\ntype: letter\n")
    assert "\ndate: 2022-06-03\n" in source
    assert "==> sources/muller-ludenscheidt-2022-2.lock <==" in printed
    assert tree(config.parent) == before
