"""Sites on disk, and what it costs to build them."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import yaml

from hooks.read.site_files import read_site
from hooks.verify.locks import lock_text
from tests.bench.briefings import briefings
from tests.bench.corpus import Corpus, Document
from tests.bench.cost import Cost

ROOT = Path(__file__).parents[2]
ENVIRONMENT = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": "1767225600"}
_HOME = "---\ntitle: Home\n---\n\nA site for measuring.\n"


def write_site(corpus: Corpus, folder: Path) -> None:
    """Write a site whose sources are the documents of a corpus, with pages and briefings."""
    _write_config(folder)
    _write(folder / "docs/index.md", _HOME)
    for entity in corpus.entities:
        _write(folder / "docs" / entity.src_uri, _front_matter(entity.meta))
    for document in corpus:
        _write_source(folder / "sources", document)
    sources = list(read_site(folder).sources.values())
    for source in sources:
        _write(folder / f"sources/{source.id}.lock", lock_text(source))
    for briefing, page in briefings(sources):
        _write(folder / f"docs/briefings/{briefing}.md", page)


def write_plain_site(folder: Path, site: Path) -> None:
    """Write the same Markdown files as a site for the theme alone, with its search."""
    _write_config(folder, ["search"])
    shutil.copytree(site / "docs", folder / "docs")
    (folder / "docs/sources").mkdir()
    for source in (site / "sources").glob("*.md"):
        shutil.copy(source, folder / "docs/sources")


def build(folder: Path) -> Cost:
    """Build a site in a process of its own."""
    return _run("mkdocs", "build", "--quiet", "--config-file", str(folder / "mkdocs.yml"))


def check(folder: Path) -> Cost:
    """Check a site in a process of its own."""
    return _run("hooks", "check", "--config", str(folder / "mkdocs.yml"), fails=True)


def _run(*arguments: str, fails: bool = False) -> Cost:
    """Run a module; one that may end with a code of its own has a warning to tell."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.cost", sys.executable, "-m", *arguments],
        cwd=ROOT,
        env=ENVIRONMENT,
        capture_output=True,
        check=False,
        text=True,
    )
    if done.returncode and not fails:
        message = f"This went wrong:\n{done.stderr}"
        raise RuntimeError(message)
    return Cost(**json.loads(done.stdout))


def _write_config(folder: Path, plugins: list[str] | None = None) -> None:
    """Take the settings of the project; with plugins for a build without hooks."""
    config = yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
    config["site_name"] = "Benchmark"
    folder.mkdir(parents=True)
    if plugins is not None:
        del config["hooks"]
        for key in ("custom_dir", "favicon"):
            del config["theme"][key]
        config["theme"]["language"] = "en"
        config["nav"] = ["index.md"]  # with all pages in it, each would carry them all
        config["plugins"] = plugins
    else:
        (folder / "hooks").symlink_to(ROOT / "hooks")
    _write(folder / "mkdocs.yml", yaml.safe_dump(config, sort_keys=False))


def _write_source(folder: Path, document: Document) -> None:
    original = document.words.encode()
    meta = {
        "type": "report",
        "title": document.id.replace("-", " ").capitalize(),
        "date": document.date,
        "label": document.id.replace("-", " ").capitalize(),
        "original": f"{document.id}.txt",
        "sha256": hashlib.sha256(original).hexdigest(),
    }
    _write(folder / f"{document.id}.md", _front_matter(meta) + document.plain_markdown + "\n")
    _write(folder / f"originals/{document.id}.txt", document.words)


def _front_matter(meta: dict[str, Any]) -> str:
    return f"---\n{yaml.safe_dump(meta, allow_unicode=True, sort_keys=False)}---\n\n"


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
