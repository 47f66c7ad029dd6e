"""What somebody who edits in a browser is told, and can paste, without a computer of their own."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from hooks.commands.start import start
from hooks.commands.summary import proposals
from hooks.read.site_files import read_site
from hooks.verify.transcription_check import check_transcriptions
from tests.add.received import letter_pdf

ENVIRONMENT = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": "1600000000"}
PAGE = b"<html><body><h1>Minutes</h1><p>The gate is <b>shut</b>.</p></body></html>"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Start a site that a test may spoil."""
    assert isinstance(start(tmp_path / "site"), str)
    return tmp_path / "site"


def _hooks(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "hooks", *arguments]
    return subprocess.run(
        command, cwd=root, env=ENVIRONMENT, capture_output=True, text=True, check=False
    )


def _build(root: Path, folder: Path) -> None:
    command = [sys.executable, "-m", "mkdocs", "build", "--site-dir", str(folder)]
    done = subprocess.run(
        command, cwd=root, env=ENVIRONMENT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def _replace(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_a_false_quotation_is_annotated_at_its_line(site: Path) -> None:
    """GitHub shows the problem beside the line of the briefing that has the false words."""
    page = site / "docs/briefings/2024-water-tank.md"
    _replace(page, "“We will repair", "“We shall repair")
    line = page.read_text(encoding="utf-8").split("“We shall")[0].count("\n") + 1
    done = _hooks(site, "check", "--format", "github")
    assert done.returncode == 1
    place = f"::error file=docs/briefings/2024-water-tank.md,line={line},title=quote-not-found::"
    assert place in done.stdout


def test_what_needs_a_computer_is_printed_to_be_pasted(site: Path) -> None:
    """Checksum, lock and an office to declare elsewhere are in the summary; pasted, they mend."""
    source, lock = site / "sources/fairweather-2024.md", site / "sources/fairweather-2024.lock"
    body = site / "docs/organisations/alder-row-society.md"
    before = {path: path.read_text(encoding="utf-8") for path in (source, lock, body)}
    source.write_text(re.sub(r"sha256: .*\n", "", before[source]), encoding="utf-8")
    lock.unlink()
    body.write_text(re.sub(r"(?s)posts:.*(?=---)", "", before[body]), encoding="utf-8")
    told = _hooks(site, "summary").stdout
    checksum = re.search(r"^ *(sha256: [0-9a-f]{64})$", told, re.MULTILINE)
    post = re.search(r"^ *posts:\n *- id: alder-row-chair\n *label: .*$", told, re.MULTILINE)
    assert checksum
    assert post
    _replace(source, "\n---\n\nAlder", f"\n{checksum[1]}\n---\n\nAlder")
    lines = re.findall(r"^ *(para_\w+ [0-9a-f]{8})$", told, re.MULTILINE)
    lock.write_text("\n".join(lines) + "\n", encoding="utf-8")
    pasted = re.sub(r"^    ", "", post[0], flags=re.MULTILINE)
    pasted = re.sub(r"label: .*", "label: Chair, Alder Row Allotment Society", pasted)
    _replace(body, "example.\n---", f"example.\n{pasted}\n---")
    done = _hooks(site, "summary")
    assert done.returncode == 0
    assert done.stdout.startswith("## Checks: no errors, no warnings, ")


@pytest.mark.parametrize(("name", "raw"), [("minutes.html", PAGE), ("minutes.pdf", letter_pdf())])
def test_a_received_file_is_proposed_as_a_source(site: Path, name: str, raw: bytes) -> None:
    """What `add --print` proposes for a file in `originals/` is shown, and is all that it needs."""
    originals = site / "sources" / "originals"
    (originals / name).write_bytes(raw)
    found = dict(proposals(site))
    assert list(found) == [name]
    assert "\f" not in found[name]  # a page on the web would lose it
    files = re.findall(r"==> (\S+) <==\n(.*?)(?=\n==> |\n\nEvery word)", found[name], re.DOTALL)
    for path, text in files:
        (site / path).write_text(text, encoding="utf-8")
    assert sorted(Path(path).suffix for path, _ in files) == [".lock", ".md", ".txt"]
    assert dict(proposals(site)) == {}
    content = read_site(site)
    assert not content.problems
    rules = {problem.rule for problem in check_transcriptions(content)}
    assert rules <= {"source-unchecked"}
    assert not (originals / "minutes.lock").exists()


def test_several_letters_of_one_author_and_year_are_all_proposed(site: Path) -> None:
    """Each has an id and files of its own, though the id that it would have is taken."""
    first = (site / "sources/originals/fairweather-2024.txt").read_text("utf-8")
    for name in ("pump", "gate", "fence"):
        letter = first.replace("water tank", name)
        (site / f"sources/originals/{name}.txt").write_text(letter, "utf-8")
    found = dict(proposals(site))
    pasted: dict[str, str] = {}
    for text in found.values():
        files = re.findall(r"==> (\S+) <==\n(.*?)(?=\n==> |\n\nEvery word)", text, re.DOTALL)
        assert len(files) == 2
        assert not pasted.keys() & dict(files).keys()
        pasted |= dict(files)
        assert "make " not in text
    for path, text in pasted.items():
        assert not (site / path).exists()
        (site / path).write_text(text, encoding="utf-8")
    content = read_site(site)
    assert len(content.sources) == 4
    assert not content.problems
    assert {each.rule for each in check_transcriptions(content)} == {"source-unchecked"}


def test_the_text_of_an_original_is_printed(site: Path) -> None:
    """An original that is no plain text gets its text and the line that belongs to it."""
    (site / "sources/originals/minutes.html").write_bytes(PAGE)
    (site / "sources/minutes.md").write_text(
        "---\ntype: minutes\ntitle: Minutes\ndate: 2024\noriginal: minutes.html\n---\n\nWords.\n",
        encoding="utf-8",
    )
    text = dict(proposals(site))["minutes.html"]
    assert re.match(
        r"text_sha256: [0-9a-f]{64}\n\n==> sources/originals/minutes.html.txt <==", text
    )
    assert "The gate is shut." in text


def test_the_links_of_two_sites_are_compared(site: Path, tmp_path: Path) -> None:
    """The summary says which links differ, or that there is nothing to compare with."""
    _build(site, tmp_path / "before")
    _replace(site / "docs/briefings/2024-water-tank.md", "Ada Fairweather wrote", "She wrote")
    _build(site, tmp_path / "after")
    told = _hooks(site, "summary", str(tmp_path / "before"), str(tmp_path / "after")).stdout
    assert "ada-fairweather\n  - " in told
    told = _hooks(site, "summary", str(tmp_path / "none"), str(tmp_path / "after")).stdout
    assert "none” is no built site: there is no such folder" in told


def test_one_site_alone_is_refused(site: Path) -> None:
    """A comparison needs two sites."""
    done = _hooks(site, "summary", "site")
    assert (done.returncode, done.stdout) == (2, "")
    assert "the one before and the one after" in done.stderr
