"""`python -m hooks upgrade` and `--version`."""

import json
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from hooks.__main__ import main
from hooks.commands.start import OURS, start
from hooks.commands.upgrade import upgrade
from hooks.model.refusal import Refusal
from hooks.model.version import GENERATOR, VERSION

ROOT = Path(__file__).parents[2]


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Start a site, and make its generator an older one with a file of its own."""
    folder = tmp_path / "site"
    assert isinstance(start(folder), str)
    (folder / "hooks/model/version.py").write_text('VERSION = "0.1.9"\n', "utf-8")
    (folder / "hooks/link/old_rule.py").write_text("", "utf-8")
    (folder / "hooks/main.py").write_text("# older\n", "utf-8")
    (folder / "Makefile").write_text("# older\n", "utf-8")
    return folder


def test_a_started_site_gets_the_generator_and_keeps_its_own(site: Path) -> None:
    """What is “yours” stays: pages, sources, the settings above the line, unknown files."""
    settings = site / "mkdocs.yml"
    own = "site_name: Ours\n" + settings.read_text("utf-8").partition(OURS)[0]
    settings.write_text(f"{own}{OURS}\nhooks: []\n", "utf-8")
    (site / "docs/index.md").write_text("# Ours\n", "utf-8")
    (site / "notes.txt").write_text("ours", "utf-8")
    told = upgrade(site)
    assert isinstance(told, str)
    assert f"from version 0.1.9 to {VERSION}" in told
    assert "changed: Makefile" in told
    assert "1 gone" in told
    assert settings.read_text("utf-8").startswith(own + OURS)
    assert "hooks/main.py" in settings.read_text("utf-8")
    assert (site / "docs/index.md").read_text("utf-8") == "# Ours\n"
    assert (site / "notes.txt").read_text("utf-8") == "ours"
    for name in ("hooks/main.py", "Makefile", "hooks/model/version.py"):
        assert (site / name).read_bytes() == (ROOT / name).read_bytes()
    assert not (site / "hooks/link/old_rule.py").exists()
    assert "already" in str(upgrade(site))


def test_the_look_of_a_site_survives_an_upgrade(site: Path) -> None:
    """Logo, colours and style sheet, set where the settings offer them, still show afterwards."""
    settings = site / "mkdocs.yml"
    text, _, rest = settings.read_text("utf-8").partition(OURS)
    for line in ("extra_css:", "  - assets/own.css", "logo: ", "colours:", "  primary", "  accent"):
        assert f"# {line}" in text
        text = text.replace(f"# {line}", line)
    settings.write_text(text.replace("#123f4a", "#3d1a4f") + OURS + rest, "utf-8")
    (site / "docs/assets").mkdir(exist_ok=True)
    (site / "docs/assets/logo.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>', "utf-8")
    (site / "docs/assets/own.css").write_text("h1 { color: #3d1a4f }", "utf-8")
    assert isinstance(upgrade(site), str)
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    done = subprocess.run(command, cwd=site, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    home = (site / "site/index.html").read_text("utf-8")
    assert 'src="assets/logo.svg"' in home
    assert 'href="assets/own.css"' in home
    assert "#3d1a4f" in (site / "site/assets/stylesheets/colours.css").read_text("utf-8")


def test_what_is_no_started_site_is_refused(site: Path, tmp_path: Path) -> None:
    """A folder without the generator, the clone itself, settings without the dividing line."""
    (tmp_path / "empty").mkdir()
    for folder, words in ((tmp_path / "empty", "no site"), (ROOT, "this very generator")):
        refusal = upgrade(folder)
        assert isinstance(refusal, Refusal)
        assert words in str(refusal)
    (site / "mkdocs.yml").write_text("site_name: X\n", "utf-8")
    assert "Put this line back" in str(upgrade(site))
    assert (site / "Makefile").read_text("utf-8") == "# older\n"


def test_an_upgrade_tells_what_is_new(site: Path, tmp_path: Path) -> None:
    """The changelog of all versions after the old one is printed."""
    clone = tmp_path / "clone"
    shutil.copytree(ROOT, clone, ignore=shutil.ignore_patterns(".venv*", ".git", "site", "node_*"))
    log = "# Changelog\n\n## [0.2.0]\n\n- Newer.\n\n## [0.1.9]\n\n- Older.\n"
    (clone / "CHANGELOG.md").write_text(log, "utf-8")
    told = str(upgrade(site, clone))
    assert "- Newer." in told
    assert "- Older." not in told


def test_a_changelog_of_the_sites_own_stays(site: Path) -> None:
    """That of the generator takes the place of an older one, and of no other."""
    own = site / "CHANGELOG.md"
    own.write_text("# What we changed\n\n## 2025\n", "utf-8")
    (site / "Makefile").write_text("# older\n", "utf-8")
    upgrade(site)
    assert own.read_text("utf-8").startswith("# What we changed")
    head = (ROOT / "CHANGELOG.md").read_text("utf-8").partition("\n## ")[0]
    own.write_text(f"{head}\n## [0.0.1]\n", "utf-8")
    upgrade(site)
    assert own.read_text("utf-8") == (ROOT / "CHANGELOG.md").read_text("utf-8")


def test_the_version_is_told_everywhere(
    shipped_site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """`--version`, the project file, each page and the report of the checks agree."""
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"{GENERATOR}\n"
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert f"{project['name']} {project['version']}" == GENERATOR
    report = json.loads((shipped_site / "data/verification.json").read_text("utf-8"))
    assert report["generator"] == GENERATOR
    page = (shipped_site / "index.html").read_text("utf-8")
    assert re.search(rf'<meta name="generator" content="{GENERATOR}"', page)
