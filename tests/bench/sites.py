"""Sites on disk, and what it costs to build them."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from hooks.read.site_files import read_site
from hooks.verify.locks import lock_text
from tests.bench.cost import Cost
from tests.bench.markdown import page_markdown

if TYPE_CHECKING:
    from tests.bench.corpus import Corpus, Document

_ROOT = Path(__file__).parents[2]
_HOME = "---\ntitle: Home\n---\n\nA site for measuring.\n"
_SECTIONS = ["index.md", "sources/index.md", "people/index.md", "organisations/index.md"]


def write_site(corpus: Corpus, folder: Path) -> None:
    """Write a site whose sources are the documents of a corpus, with its persons and bodies."""
    _write_config(folder)
    _write(folder / "docs/index.md", _HOME)
    for entity in corpus.entities:
        _write(folder / "docs" / entity.src_uri, _front_matter(entity.meta))
    for document in corpus:
        _write_source(folder / "sources", document)
    for source in read_site(folder).sources.values():
        _write(folder / f"sources/{source.id}.lock", lock_text(source))


def write_plain_site(folder: Path, built: Path, plugins: list[str]) -> None:
    """Write the pages of a built site as Markdown, for a build without hooks."""
    _write_config(folder, plugins)
    urls = [page.parent.relative_to(built).as_posix() for page in built.rglob("index.html")]
    pages = {_source(url): url for url in urls}
    for source, url in pages.items():
        html = (built / url / "index.html").read_text(encoding="utf-8")
        _write(folder / "docs" / source, page_markdown(html, url, pages))


def build(folder: Path) -> Cost:
    """Build a site in a process of its own."""
    config = str(folder / "mkdocs.yml")
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--config-file", config]
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.cost", *command],
        cwd=_ROOT,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": "1767225600"},
        capture_output=True,
        check=False,
        text=True,
    )
    if done.returncode or done.stderr.strip():
        message = f"This build went wrong:\n{done.stderr}"
        raise RuntimeError(message)
    return Cost(**json.loads(done.stdout))


def _source(url: str) -> str:
    """Name the Markdown file for an address."""
    index = "index.md" if url == "." else f"{url}/index.md"
    return index if index in _SECTIONS else f"{url}.md"


def _write_config(folder: Path, plugins: list[str] | None = None) -> None:
    """Take the settings of the project; with plugins for a build without hooks."""
    config = yaml.safe_load((_ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
    config["site_name"] = "Benchmark"
    folder.mkdir(parents=True)
    if plugins is not None:
        for key in ("hooks", "watch"):
            del config[key]
        for key in ("custom_dir", "favicon"):
            del config["theme"][key]
        config["theme"]["language"] = "en"
        config["nav"] = _SECTIONS
        config["plugins"] = plugins
    else:
        (folder / "hooks").symlink_to(_ROOT / "hooks")
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
