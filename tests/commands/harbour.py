"""A small site about a harbour, to which tests add documents."""

from pathlib import Path

from hooks.__main__ import main
from hooks.commands.check import check

ROOT = Path(__file__).parents[2]
PAGES = {
    "index.md": "# Harbour\n",
    "people/ada-lind.md": (
        "---\nname: Ada Lind\nhonorific_prefix: Dr\nmemberships:\n"
        "  - post: port-council-chair\n    start_date: 2020-01-01\n    as_of: 2022-01-01\n---\n"
    ),
    "people/ivo-marsh.md": "---\nname: Ivo Marsh\n---\n",
    "people/una-pike.md": "---\nname: Una Pike\nhonorific_prefix: Cllr\n---\n",
    "organisations/harbour-board.md": (
        "---\nname: Harbour Board of Port Harrow\nother_names: Harbour Board\n---\n"
    ),
    "organisations/port-council.md": (
        "---\nname: Port Council\nposts:\n  - id: port-council-chair\n"
        "    label: Chair of the Port Council\n---\n"
    ),
}


def make_site(root: Path) -> Path:
    """Make the site, without a source, and give its configuration."""
    for name, text in PAGES.items():
        file = root / "docs" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    (root / "hooks").symlink_to(ROOT / "hooks")
    config = root / "mkdocs.yml"
    shipped = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    config.write_text(shipped.replace("  - sources\n", "  - docs\n"), encoding="utf-8")
    return config


def call(config: Path, *arguments: str) -> int:
    """Run a command of the generator on the site."""
    return main([*arguments, "--config", str(config)])


def failures(config: Path) -> set[tuple[str, str]]:
    """Give file and rule of each problem that fails a strict build."""
    return {(each.path, each.rule) for each in check(config) if each.severity.value != "notice"}


def tree(root: Path) -> dict[str, bytes]:
    """Give every file of the site, so that a test can see that nothing has changed."""
    folders = ("docs", "sources")
    files = (file for name in folders for file in (root / name).rglob("*") if file.is_file())
    return {file.relative_to(root).as_posix(): file.read_bytes() for file in files}
