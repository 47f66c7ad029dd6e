"""One letter changed in the shipped site: the check stops it, and says where and how to mend it."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]
_QUOTED = re.compile(r"“([^”\[]{20,})” \[@([a-z0-9-]+), para\. ([0-9]+)\]")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Copy the shipped site to where a test may spoil it."""
    for part in ("docs", "sources"):
        shutil.copytree(ROOT / part, tmp_path / part)
    text = (ROOT / "mkdocs.yml").read_text("utf-8")
    text = text.replace("hooks/main.py", f"{ROOT}/hooks/main.py")
    (tmp_path / "mkdocs.yml").write_text(text.replace("hooks/publish", f"{ROOT}/hooks/publish"))
    return tmp_path


def check(site: Path) -> list[dict[str, str | int]]:
    """Run the check, which must fail; give the errors that it prints."""
    command = [sys.executable, "-m", "hooks", "check", "--format", "json"]
    command += ["--config", str(site / "mkdocs.yml")]
    done = subprocess.run(command, cwd=ROOT, env=os.environ, capture_output=True, check=False)
    assert done.returncode == 1, done.stdout + done.stderr
    problems: list[dict[str, str | int]] = json.loads(done.stdout)
    return [each for each in problems if each["severity"] == "error"]


def quotation(site: Path) -> tuple[Path, int, str, str, str]:
    """Give a quotation of a briefing: file, line, words, source and paragraph."""
    for file in sorted((site / "docs/briefings").glob("*.md")):
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
            found = _QUOTED.search(line)
            if found and line.count(found[1]) == 1:
                return file, number, found[1], found[2], found[3]
    pytest.fail("no briefing has a long quotation")


def change(file: Path, words: str, line: int = 1) -> None:
    """Change one letter in the middle of words that stand in a file, at a line or below it."""
    text = file.read_text("utf-8")
    above = sum(map(len, text.splitlines(keepends=True)[: line - 1]))
    at = text.index(words, above) + next(
        at for at in range(len(words) // 2, len(words)) if words[at] in "aeiou"
    )
    file.write_text(f"{text[:at]}{'a' if text[at] != 'a' else 'e'}{text[at + 1 :]}", "utf-8")


def only(problems: list[dict[str, str | int]], rule: str) -> dict[str, str | int]:
    """Give the one problem of a rule."""
    (found,) = (each for each in problems if each["rule"] == rule)
    return found


def test_in_a_quotation(site: Path) -> None:
    """File and line of the briefing, both versions, and the words of the source to quote."""
    file, line, words, source, paragraph = quotation(site)
    change(file, words, line)
    (problem,) = check(site)
    assert problem["rule"] == "quote-not-found"
    assert problem["path"] == file.relative_to(site).as_posix()
    assert problem["line"] == line
    assert f"{source}, para. {paragraph}, which says “" in str(problem["text"])
    assert str(problem["hint"]).startswith("The source says: “")
    assert f"“{words}" in str(problem["hint"])


def test_in_an_original(site: Path) -> None:
    """File and line of the source, and the line to paste if the change was meant."""
    *_, words, source, _ = quotation(site)
    text = (site / f"sources/{source}.md").read_text("utf-8")
    front = yaml.safe_load(text.split("---")[1])
    change(site / "sources/originals" / front["original"], words)
    problems = check(site)
    problem = only(problems, "source-original-changed")
    assert problem["path"] == f"sources/{source}.md"
    assert text.splitlines()[int(problem["line"]) - 1].startswith("sha256: ")
    assert re.search(r"\nsha256: [0-9a-f]{64}$", str(problem["hint"]))
    assert only(problems, "source-text-differs")["path"] == f"sources/{source}.md"


def test_in_a_cited_paragraph(site: Path) -> None:
    """Line of the paragraph, the citations that rest on it, and the lock that would fit it."""
    file, line, words, source, paragraph = quotation(site)
    path = site / f"sources/{source}.md"
    change(path, words)
    problems = check(site)
    problem = only(problems, "paragraph-changed")
    assert problem["path"] == f"sources/{source}.md"
    assert words[:20] in path.read_text("utf-8").splitlines()[int(problem["line"]) - 1]
    assert f"{file.relative_to(site).as_posix()}:{line}" in str(problem["hint"])
    assert f"\npara_{paragraph} " in str(problem["hint"])
    assert only(problems, "source-text-differs")["line"] == problem["line"]
    assert {"quote-not-found"} <= {each["rule"] for each in problems}
