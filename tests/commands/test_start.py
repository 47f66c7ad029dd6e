"""`python -m hooks start`: a new site, which builds at once and shows editors what to write."""

import html
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from hooks.commands.start import start
from hooks.model.refusal import Refusal
from hooks.publish.pages.editing_page import ACCEPTED
from hooks.read.citation_syntax import parse_citation
from hooks.read.front_matter.yaml_text import front_matter
from hooks.read.sample_site import sample_files

ROOT = Path(__file__).parents[2]
ENVIRONMENT = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": "1600000000"}


def _run(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    line = [sys.executable, "-m", *arguments]
    return subprocess.run(
        line, cwd=root, env=ENVIRONMENT, capture_output=True, text=True, check=False
    )


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Start a site and build it strictly, once."""
    folder = tmp_path_factory.mktemp("started") / "allotments" / "site"
    done = _run(ROOT, "hooks", "start", str(folder))
    assert (done.returncode, done.stderr) == (0, "")
    assert "make serve" in done.stdout
    built = _run(folder, "mkdocs", "build", "--strict")
    assert built.returncode == 0, built.stdout + built.stderr
    return folder


def test_a_started_site_checks_without_a_word(started: Path) -> None:
    """The example is good: not even a notice."""
    done = _run(started, "hooks", "check")
    assert done.stdout.strip() == "no errors, no warnings, no notices"


def test_a_started_site_holds_nothing_of_the_clones_content(started: Path) -> None:
    """Of the clone it has the generator alone; settings, documents and pages are the example's."""
    for folder in ("docs", "sources"):
        held = {path.relative_to(started).as_posix() for path in (started / folder).rglob("*.*")}
        assert held == {path for path in sample_files() if path.startswith(folder)}
    ours, theirs = (
        (root / "mkdocs.yml").read_text(encoding="utf-8").partition("# The rest belongs")
        for root in (ROOT, started)
    )
    assert ours[2] == theirs[2]
    names = re.findall(r"^(?:site_\w+|  disclaimer): (.*)", ours[0], re.MULTILINE)
    assert not [name for name in names if name in theirs[0]]
    assert (started / ".ci" / "run").stat().st_mode & 0o100


def test_a_started_site_knows_what_its_generator_can(started: Path) -> None:
    """The changelog comes along, and leads to no file that stayed behind."""
    log = (started / "CHANGELOG.md").read_text(encoding="utf-8")
    links = re.findall(r"\]\((?!https?:)([^)]+)\)", log)
    assert [each for each in links if not (started / each).exists()] == []


def test_a_site_without_sources_builds(started: Path, tmp_path: Path) -> None:
    """No folder `sources/` is no error of the configuration."""
    copy = shutil.copytree(started, tmp_path / "copy", ignore=shutil.ignore_patterns("site"))
    for folder in ("sources", "docs"):
        shutil.rmtree(copy / folder)
    (copy / "docs").mkdir()
    (copy / "docs/index.md").write_text("# Soon\n", encoding="utf-8")
    built = _run(copy, "mkdocs", "build", "--strict")
    assert built.returncode == 0, built.stdout + built.stderr


def test_a_started_site_can_start_another(started: Path, tmp_path: Path) -> None:
    """What was started is itself a whole generator."""
    done = _run(started, "hooks", "start", str(tmp_path / "next"))
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "next" / "mkdocs.yml").is_file()


def test_a_started_site_proves_itself_without_tests(started: Path) -> None:
    """Each command of its Makefile has what it needs, though the tests are not there."""
    alone = {key: value for key, value in ENVIRONMENT.items() if not key.startswith("MAKE")}
    for target in ("site", "check", "lint", "types", "tests", "test", "hosts", "serve"):
        done = subprocess.run(
            ["make", "--dry-run", target], cwd=started, env=alone, capture_output=True, check=False
        )
        assert (target, done.returncode, done.stderr) == (target, 0, b"")
    updates = yaml.safe_load((started / ".github/dependabot.yml").read_text(encoding="utf-8"))
    kept = {each["package-ecosystem"]: each["directory"] for each in updates["updates"]}
    assert kept == {"pip": "/", "github-actions": "/", "npm": "/hooks/draft/forms"}


def _full(folder: Path) -> None:
    folder.mkdir()
    (folder / "notes.txt").write_text("mine", encoding="utf-8")


def _file(folder: Path) -> None:
    folder.write_text("mine", encoding="utf-8")


def _link(folder: Path) -> None:
    folder.symlink_to("nowhere")


@pytest.mark.parametrize(
    ("make", "what"), [(_full, "is not empty"), (_file, "is no folder"), (_link, "is no folder")]
)
def test_what_is_there_is_left_alone(tmp_path: Path, make: object, what: str) -> None:
    """A folder that holds something, or what is no folder, is refused and not touched."""
    assert callable(make)
    make(tmp_path / "x")
    done = start(tmp_path / "x")
    assert isinstance(done, Refusal)
    assert what in done.text
    assert [path.name for path in tmp_path.iterdir()] == ["x"]


def test_an_empty_folder_will_do(tmp_path: Path) -> None:
    """A folder that was made beforehand is filled."""
    (tmp_path / "x").mkdir()
    assert isinstance(start(tmp_path / "x"), str)
    assert (tmp_path / "x" / "hooks" / "main.py").is_file()


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_nothing_is_left_half_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    """A full disk, or Ctrl-C, leaves no file and no folder behind."""

    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(Path, "rename", fail)
    try:
        done = start(tmp_path / "a" / "b")
    except KeyboardInterrupt:
        done = Refusal("", "")
    assert isinstance(done, Refusal)
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_clone_is_said_to_be_none(tmp_path: Path) -> None:
    """Without the settings of the generator there is nothing to start from."""
    for text, what in ((None, "cannot be read"), ("site_name: x", "does not say what in it")):
        if text:
            (tmp_path / "mkdocs.yml").write_text(text, encoding="utf-8")
        done = start(tmp_path / "new", clone=tmp_path)
        assert isinstance(done, Refusal)
        assert what in done.text
        assert not (tmp_path / "new").exists()


def test_the_page_for_editors_shows_the_files_that_were_built(started: Path) -> None:
    """Each example on the page is a whole file of the site that has just built strictly."""
    text = html.unescape((started / "site/about/editing/index.html").read_text(encoding="utf-8"))
    shown = re.findall(
        r"<p><code>([^<]+)</code></p>\n<div[^>]*><pre><code>(.*?)</code>", text, re.DOTALL
    )
    assert {path for path, _ in shown} == {
        path
        for path in sample_files()
        if path not in {"README.md", "docs/index.md"} and not path.startswith("docs/about/")
    }
    for path, content in shown:
        assert content == sample_files()[path]


def test_the_pages_about_the_site_are_there_and_say_nothing_that_is_not_so(started: Path) -> None:
    """Accessibility, privacy and corrections are at the foot; no section holds nothing."""
    home = (started / "site/index.html").read_text(encoding="utf-8")
    for name in ("accessibility", "privacy", "corrections"):
        assert f'href="about/{name}/"' in home
        assert f"docs/about/{name}.md" in sample_files()
    tabs = home.partition('class="tabs"')[2].partition("</nav>")[0]
    for folder in re.findall(r'href="(\w+)/"', tabs):
        index = (started / "site" / folder / "index.html").read_text(encoding="utf-8")
        assert "There are no " not in index


def test_the_citations_on_that_page_can_be_read(started: Path) -> None:
    """Each `[@…]` that it explains is a citation of a paragraph that is there."""
    text = html.unescape((started / "site/about/editing/index.html").read_text(encoding="utf-8"))
    found = set(re.findall(r"\[@[^\]]+\]", text))
    assert len(found) > 3
    for raw in found:
        citation = parse_citation(raw, 1)
        assert not isinstance(citation, str), raw
        assert {each.source for each in citation.cited} == {"fairweather-2024"}
        assert {number for each in citation.cited for number in each.paragraphs} <= {1, 2}


def test_the_accepted_warning_on_that_page_is_accepted(started: Path, tmp_path: Path) -> None:
    """The example of an acceptance makes a build strict again that its warning had stopped."""
    root = tmp_path / "site"
    shutil.copytree(started, root, ignore=shutil.ignore_patterns("site"))
    page = root / "docs/briefings/2024-water-tank.md"
    text = page.read_text(encoding="utf-8")
    text += "\nThe 4 members of the committee met on 1 March [@fairweather-2024, para. 1].\n"
    page.write_text(text.replace(".background }\n\nThe", ".background }\n\n## More\n\nThe"))
    warned = _run(root, "hooks", "check")
    assert "[unsupported-figure]" in warned.stdout
    lines = front_matter(ACCEPTED).strip("-\n")
    page.write_text(page.read_text().replace("updated: 2024", f"{lines}\nupdated: 2024"))
    done = _run(root, "hooks", "check")
    assert done.stdout.strip() == "no errors, no warnings, no notices"
