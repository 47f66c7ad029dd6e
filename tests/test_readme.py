"""The examples of the README, followed to the letter."""

import os
import re
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from hooks.read.site_files import read_site
from hooks.verify.locks import check_locks
from hooks.verify.transcription_check import check_transcriptions
from tests.add.received import letter_pdf

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")

_EXAMPLE = re.compile(
    r"^(?P<indent> *)`(?P<path>(?:docs|sources)/[^`\n]+\.\w+)`\n\n"
    r"(?P=indent)```(?:markdown|text)\n(?P<body>.*?)^(?P=indent)```$",
    re.MULTILINE | re.DOTALL,
)
EXAMPLES = {match["path"]: textwrap.dedent(match["body"]) for match in _EXAMPLE.finditer(README)}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Save each example of the README under the name that it gives."""
    for name, text in EXAMPLES.items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return tmp_path


def _problems(root: Path) -> list[tuple[str, str, str]]:
    """List path, rule and hint of whatever is wrong with documents and front matter."""
    content = read_site(root)
    found = [*content.problems, *check_transcriptions(content), *check_locks(content, ())]
    return [(problem.path, problem.rule, problem.hint) for problem in found]


def test_there_is_an_example_of_each_kind_of_file() -> None:
    """The README shows an original, a source, a person, an organisation and a briefing."""
    folders = [str(Path(path).parent) for path in EXAMPLES]
    assert folders == [
        "sources/originals",
        "sources",
        "docs/people",
        "docs/organisations",
        "docs/briefings",
    ]


def test_the_examples_lack_what_the_readme_says(site: Path) -> None:
    """A newcomer who saves the examples is asked for the checksum and the lock, nothing else."""
    source = "sources/lee-2021.md"
    asked = [(path, rule) for path, rule, _ in _problems(site)]
    assert sorted(asked) == [(source, "source-metadata"), (source, "source-unlocked")]


def test_pasting_what_is_printed_mends_everything(site: Path) -> None:
    """The lines that the build prints are all that was missing."""
    _paste(site)
    assert _problems(site) == []


def test_the_examples_make_a_site(site: Path) -> None:
    """With those lines the examples alone are a site: it builds strictly, and names are links."""
    _paste(site)
    done = _build(site)
    assert done.returncode == 0, done.stdout + done.stderr
    briefing = (site / "site/briefings/2021-lamps/index.html").read_text(encoding="utf-8")
    source = (site / "site/sources/lee-2021/index.html").read_text(encoding="utf-8")
    assert 'data-entity="harbour-trust"' in briefing
    assert "lee-2021/#para_1" in briefing
    assert "people/jo-lee/#harbour-trust-chair" in source


def test_the_examples_without_those_lines_do_not_build(site: Path) -> None:
    """A build without the checksum stops, and prints the line to paste."""
    done = _build(site)
    assert done.returncode != 0
    assert re.search(r"sha256: [0-9a-f]{64}", done.stdout + done.stderr)


def test_a_pdf_becomes_a_briefing(site: Path) -> None:
    """The commands of the README, in their order, with the two lines that a human deletes."""
    _paste(site)
    assert _build(site).returncode == 0
    (site / "letter.pdf").write_bytes(letter_pdf())
    lines = re.findall(r"^\$ \.venv/bin/python -m hooks (\w+)(.*)$", README, re.MULTILINE)
    commands = [(name, line.split()) for name, line in lines if name != "start"]
    assert [name for name, _ in commands] == ["add", "check", "draft"]
    said = {}
    for name, words in commands:
        done = _python(site, "hooks", name, *words)
        assert done.returncode == (name == "check"), done.stdout + done.stderr
        said[name] = done.stdout
    assert "sources/marsh-2021.md" in said["add"]
    assert "[source-unchecked]" in said["check"]
    for file, mark in (
        ("sources/marsh-2021.md", "checked: false\n"),
        ("docs/briefings/marsh-2021.md", "reviewed: false\n"),
    ):
        assert _python(site, "mkdocs", "build", "--strict").returncode == 1
        text = (site / file).read_text(encoding="utf-8")
        assert text.count(mark) == 1
        (site / file).write_text(text.replace(mark, ""), encoding="utf-8")
    done = _python(site, "mkdocs", "build", "--strict")
    assert done.returncode == 0, done.stdout + done.stderr


def _paste(site: Path) -> None:
    """Paste the lines that the build prints where it says."""
    hints = {rule: hint for _, rule, hint in _problems(site)}
    checksum = re.search(r"^\s*(sha256: [0-9a-f]{64})$", hints["source-metadata"], re.MULTILINE)
    lock = re.findall(r"^\s*(para_\w+ [0-9a-f]{8})$", hints["source-unlocked"], re.MULTILINE)
    assert checksum
    assert lock
    source = site / "sources/lee-2021.md"
    text = source.read_text(encoding="utf-8")
    source.write_text(text.replace("\nmentions:", f"\n{checksum[1]}\nmentions:"), encoding="utf-8")
    (site / "sources/lee-2021.lock").write_text("\n".join(lock) + "\n", encoding="utf-8")


def _build(site: Path) -> subprocess.CompletedProcess[str]:
    """Build the examples with the generator and the settings of this repository."""
    shutil.copy(ROOT / "mkdocs.yml", site)
    shutil.copytree(ROOT / "hooks", site / "hooks", ignore=shutil.ignore_patterns("__pycache__"))
    return _python(site, "mkdocs", "build", "--strict")


def _python(site: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a module with the Python of the tests, in a site."""
    command = [sys.executable, "-m", *arguments]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    return subprocess.run(
        command, cwd=site, env=environment, capture_output=True, text=True, check=False
    )
