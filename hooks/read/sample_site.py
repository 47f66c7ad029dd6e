"""The sample: a small invented site, which new sites begin with and the documentation shows."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).with_name("sample")
_CONTENT = ("docs", "sources", "README.md")


@cache
def sample_files() -> Mapping[str, str]:
    """Give the text of each file of the sample by its path in a site, sorted."""
    found = sorted(path for path in _FOLDER.rglob("*") if path.is_file())
    texts = {path.relative_to(_FOLDER).as_posix(): path.read_text("utf-8") for path in found}
    return {path: text for path, text in texts.items() if path.startswith(_CONTENT)}


@cache
def sample_settings() -> str:
    """Give the part of `mkdocs.yml` that is the site's own, as the sample has it."""
    return (_FOLDER / "settings.yml").read_text("utf-8")
