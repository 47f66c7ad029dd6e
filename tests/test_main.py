"""Events of the host: what is remembered between them, and what stops a build."""

from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import click
import pytest
from jinja2 import Environment
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort

from hooks import main
from hooks.build import Progress, open_site
from hooks.commands.site_folder import SiteFolder
from hooks.publish.host import made_files
from tests.canal import SITE

BRIEFING = "briefings/lower-flight.md"


@pytest.fixture(autouse=True)
def _as_it_was(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let no test see what another has left in the module."""
    monkeypatch.setattr(main, "_command", "")
    monkeypatch.setattr(main, "_folder", None)
    yield
    vars(main).pop("progress", None)


@pytest.fixture
def config(tmp_path: Path) -> MkDocsConfig:
    """Read the settings of the small site."""
    folder = str(tmp_path / "site")
    return load_config(config_file=str(SITE / "mkdocs.yml"), site_dir=folder, strict=False)


@pytest.fixture
def begun() -> Progress:
    """Begin a build of the small site."""
    opened = open_site(SITE)
    return Progress(opened, opened.addresses({}, ""))


def _page(src_uri: str, **values: Any) -> Any:  # noqa: ANN401 - as the host has it
    return SimpleNamespace(
        file=SimpleNamespace(src_uri=src_uri), title="", toc=[], meta={}, **values
    )


@pytest.mark.parametrize("command", ["build", "serve", "check"])
def test_a_command_is_remembered(command: str) -> None:
    """As the host tells it; what a command before has left is forgotten."""
    vars(main)["progress"] = "of an earlier command"
    main.on_startup(command, dirty=False)
    assert main._command == command  # noqa: SLF001 - nobody else may ask
    assert "progress" not in vars(main)


def test_a_server_is_one_whatever_it_calls_itself() -> None:
    """`serve --clean` tells that it builds."""
    with click.Context(click.Command("serve"), info_name="serve"):
        main.on_startup("build")
    assert main._command == "serve"  # noqa: SLF001


@pytest.mark.parametrize(
    ("command", "is_made"), [("build", True), ("serve", False), ("check", False)]
)
def test_what_readers_get_is_made_beside_what_they_have(
    config: MkDocsConfig,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    command: str,
    is_made: bool,  # noqa: FBT001 - a table
) -> None:
    """In a folder of its own, which goes if the build is stopped; others are written where told."""
    monkeypatch.setattr(main, "_command", command)
    main.on_config(config)
    assert (config.site_dir != str(tmp_path / "site")) is is_made
    assert Path(config.site_dir).is_dir() is is_made
    assert {"Home": "index.md"} in (config.nav or [])
    assert str(SITE / "sources") in config.watch
    main.on_build_error()
    assert not Path(config.site_dir).exists()


@pytest.mark.parametrize(("command", "whole"), [("why", True), ("check", False)])
def test_only_why_asks_for_all_that_was_found(
    config: MkDocsConfig,
    monkeypatch: pytest.MonkeyPatch,
    command: str,
    whole: bool,  # noqa: FBT001 - a table
) -> None:
    """Of sources too, which would fill the memory of a build."""
    monkeypatch.setattr(main, "_command", command)
    main.on_config(config)
    assert main.progress.whole is whole


def test_settings_with_which_no_site_can_be_built_stop_it(config: MkDocsConfig) -> None:
    """In a line, before anything is read."""
    config.extra["social"] = 5
    with pytest.raises(Abort, match="“social” in mkdocs"):
        main.on_config(config)
    assert "progress" not in vars(main)


def test_the_host_gets_the_text_of_a_page_as_it_was_read(begun: Progress) -> None:
    """With a character for each token; a page that nobody wrote stays as it is."""
    main.progress = begun
    page = _page(BRIEFING)
    markdown = main.on_page_markdown("as the host read it", page=page)
    assert markdown.lstrip().startswith("## What was asked")
    assert "[@thornbury-2021, para" not in markdown
    assert page.meta["title"] == "The lower flight"
    assert main.on_page_markdown("made", page=_page("people/index.md")) == "made"


def test_a_rendered_page_is_linked_and_recorded(begun: Progress) -> None:
    """Its HTML goes back to the host, what was found is kept."""
    main.progress = begun
    html = main.on_page_content("<p>Idris Vane</p>", page=_page(BRIEFING))
    assert 'data-entity="idris-vane"' in html
    assert [each.src_uri for each in begun.records] == [BRIEFING]


@pytest.mark.parametrize(("command", "plain"), [("check", True), ("why", True), ("serve", False)])
def test_a_check_templates_no_page(
    begun: Progress,
    config: MkDocsConfig,
    monkeypatch: pytest.MonkeyPatch,
    command: str,
    plain: bool,  # noqa: FBT001 - a table
) -> None:
    """A blank theme will do; whoever is to see pages gets them, a preview without a search."""
    monkeypatch.setattr(main, "_command", command)
    main.on_config(config)
    vars(main)["progress"] = begun
    files: Any = SimpleNamespace(documentation_pages=list)
    monkeypatch.setattr(made_files, "write_nothing", lambda *_: None)
    env = main.on_env(Environment(), config=config, files=files)  # noqa: S701 - none is shown
    assert (begun.publication is None) is plain
    assert (
        (env.loader is not None and env.get_template("x").render() == "")
        if plain
        else env.autoescape
    )


@pytest.mark.parametrize("stops", ["1 error", ""])
def test_a_site_is_published_unless_a_problem_stops_it(
    begun: Progress, config: MkDocsConfig, monkeypatch: pytest.MonkeyPatch, stops: str
) -> None:
    """In one step; what stands stays as it was."""
    place = Path(config.site_dir)
    place.mkdir()
    (place / "old.html").write_text("old")
    folder = SiteFolder.beside(str(place))
    (folder.made / "new.html").write_text("new")
    monkeypatch.setattr(main, "_folder", folder)
    asked: Any = SimpleNamespace(finish=lambda **_: stops)
    begun.publication = asked
    main.progress = begun
    with pytest.raises(Abort, match="published: 1 error") if stops else nullcontext():
        main.on_post_build(config)
    assert [each.name for each in place.iterdir()] == ["old.html" if stops else "new.html"]


@pytest.mark.parametrize(("error", "is_told"), [(OSError("full"), True), (ValueError("x"), False)])
def test_what_a_stopped_build_made_is_removed(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    error: Exception,
    is_told: bool,  # noqa: FBT001 - a table
) -> None:
    """A disk that is full is told in a line; a fault of ours is not hidden."""
    folder = SiteFolder.beside(str(tmp_path / "site"))
    monkeypatch.setattr(main, "_folder", folder)
    with pytest.raises(Abort, match="published: full") if is_told else nullcontext():
        main.on_build_error(error)
    assert not folder.made.exists()


STOPS = "from mkdocs.exceptions import Abort\ndef on_startup(**_):\n    raise ERROR\n"


@pytest.mark.parametrize(
    ("settings", "command", "told"),
    [
        ("site_name: x\n", "settings", ""),
        ("site_name: [\n", "check", "MkDocs encountered an error parsing"),
        ("site_name: x\nhooks: [none.py]\n", "check", "Aborted"),
        ("site_name: x\nhooks: [own.py]\n", "settings", ""),
        ("site_name: x\nhooks: [own.py]\n", "check", "told so"),
    ],
)
def test_what_stopped_a_build_is_given_back(
    tmp_path: Path, settings: str, command: str, told: str
) -> None:
    """As what the host said; nothing is built by who asks for the settings alone."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "own.py").write_text(STOPS.replace("ERROR", "Abort('told so')"))
    (tmp_path / "mkdocs.yml").write_text(settings)
    progress, stopped = main.build_into(tmp_path / "mkdocs.yml", str(tmp_path / "out"), command)
    assert progress is None
    assert (told in stopped) if told else stopped == ""


def test_a_fault_of_the_generator_is_not_hidden(tmp_path: Path) -> None:
    """Once it is loaded, what it raises is no word about settings."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "own.py").write_text(STOPS.replace("ERROR", "ZeroDivisionError"))
    (tmp_path / "mkdocs.yml").write_text("site_name: x\nhooks: [own.py]\n")
    with pytest.raises(ZeroDivisionError):
        main.build_into(tmp_path / "mkdocs.yml", str(tmp_path / "out"), "check")
