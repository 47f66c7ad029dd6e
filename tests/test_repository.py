"""The repository as a whole: what its files may not say, and what they promise."""

import re
import subprocess
from pathlib import Path

import frontmatter
import pytest

ROOT = Path(__file__).parents[1]
LOCKS = sorted(ROOT.glob("requirements*.txt"))

_INDEX = re.compile(r"://|^\s*-(?:i|f|-index-url|-extra-index-url|-find-links)\b", re.MULTILINE)
_REGISTRY = re.compile(r"py" r"pi\.(?:org|python\.org)|python" r"hosted\.org", re.IGNORECASE)
_MACHINE = re.compile(
    r"(?:^|[\s\"'`(=\[])/(?:work|root|tmp|home|opt)/[\w.]+|[\"'`=]/tmp\b|[A-Z]:\\Users",
    re.MULTILINE,
)
_TARGET = re.compile(r"^([a-z]+):", re.MULTILINE)
_CODE = re.compile(r"^ *```.*?^ *```|`[^`\n]+`", re.MULTILINE | re.DOTALL)


def _tracked() -> list[Path]:
    """List the text files of the project, without the documents that it shows as received."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if listed.returncode:
        pytest.skip("not a git checkout: no list of the project's files")
    paths = [ROOT / name for name in listed.stdout.split("\0") if name]
    return [path for path in paths if path.is_file() and _is_ours(path)]


def _is_ours(path: Path) -> bool:
    is_received = "originals" in path.parts or path.suffix == ".pdf"
    return not is_received and b"\0" not in path.read_bytes()


def _found(pattern: re.Pattern[str], paths: list[Path]) -> list[str]:
    return [
        f"{path.relative_to(ROOT)}: {match[0].strip()}"
        for path in paths
        for match in pattern.finditer(path.read_text(encoding="utf-8"))
    ]


def test_lock_files_name_no_index() -> None:
    """Whoever installs decides where from: the lock files hold versions and hashes alone."""
    assert LOCKS
    assert _found(_INDEX, LOCKS) == []


@pytest.mark.parametrize("path", LOCKS, ids=lambda path: path.name)
def test_lock_files_pin_every_package_by_hash(path: Path) -> None:
    """Each entry of a lock file has one exact version and at least one hash."""
    entries = re.split(r"\n(?=\S)", path.read_text(encoding="utf-8").strip())
    bad = [
        entry for entry in entries if not re.match(r"\S+==\S+ .*--hash=sha256:", entry, re.DOTALL)
    ]
    assert entries
    assert bad == []


def test_both_lock_files_agree() -> None:
    """The tests run with the very packages with which the site is built."""
    site, dev = (
        set(re.findall(r"^\S+==\S+", (ROOT / name).read_text(encoding="utf-8"), re.MULTILINE))
        for name in ("requirements.txt", "requirements-dev.txt")
    )
    assert site <= dev


def test_no_file_names_a_registry_or_a_place_on_one_machine() -> None:
    """The project works anywhere, so it speaks of no folder of one computer and of no registry."""
    paths = _tracked()
    assert _found(_MACHINE, paths) == []
    assert _found(_REGISTRY, paths) == []


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (_INDEX, "--index-url https" + "://example.org"),
        (_INDEX, "--find-links wheels"),
        (_INDEX, "x @ https" + "://example.org/x.whl"),
        (_REGISTRY, "https" + "://py" + "pi.org/simple"),
        (_MACHINE, "see `/ro" + "ot/notes.md`"),
        (_MACHINE, "cd /wo" + "rk/main"),
        (_MACHINE, 'Path("/t' + 'mp")'),
    ],
)
def test_the_search_for_forbidden_words_finds_them(pattern: re.Pattern[str], text: str) -> None:
    """A file that said one of these would be found."""
    assert pattern.search(text)


def test_the_generator_does_not_know_the_shipped_content() -> None:
    """No source, person or body of the site that this repository ships is named in `hooks/`."""
    code = [
        path
        for path in sorted((ROOT / "hooks").rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts and path.suffix != ".png"
    ]
    names = {"northampton", *(path.stem for path in (ROOT / "sources").glob("*.md"))}
    for folder in ("people", "organisations"):
        for page in (ROOT / "docs" / folder).glob("*.md"):
            names |= {page.stem, str(frontmatter.load(page).get("name", page.stem)).lower()}
    names -= {"index"}
    told = {
        f"{path.relative_to(ROOT)}: {name}"
        for path in code
        for name in names
        if re.search(rf"\b{re.escape(name)}", path.read_text(encoding="utf-8").lower())
    }
    assert told == set()


@pytest.mark.parametrize(
    "name", ["README.md", "GALLERY.md", "CONTRIBUTING.md", "MAINTAINING.md", "CHANGELOG.md"]
)
def test_every_make_command_that_is_named_exists(name: str) -> None:
    """A reader who copies a `make` command out of the documents gets what they say."""
    targets = set(_TARGET.findall((ROOT / "Makefile").read_text(encoding="utf-8")))
    text = (ROOT / name).read_text(encoding="utf-8")
    code = _CODE.findall(text)
    named = {
        word for part in code for word in re.findall(r"^[`\s]*make ([a-z]+)", part, re.MULTILINE)
    }
    assert named <= targets


def test_every_make_target_explains_itself() -> None:
    """`make` alone lists every target, with a word on what it does."""
    text = (ROOT / "Makefile").read_text(encoding="utf-8")
    silent = [line for line in text.splitlines() if _TARGET.match(line) and "## " not in line]
    assert silent == []


@pytest.mark.parametrize(
    "name", ["README.md", "GALLERY.md", "CONTRIBUTING.md", "MAINTAINING.md", "CHANGELOG.md"]
)
def test_links_between_the_documents_lead_somewhere(name: str) -> None:
    """Each file that a document at the root links to, and each picture it shows, is there."""
    text = (ROOT / name).read_text(encoding="utf-8")
    linked = re.findall(r"\]\(([^)#:\s]+)[^):]*\)|(?:src|href)=\"([^\":]+)\"", text)
    missing = [one for pair in linked for one in pair if one and not (ROOT / one).exists()]
    assert missing == []
