"""MkDocs events: host objects into plain values and back. The only module that imports MkDocs."""

import sys
from functools import partial
from pathlib import Path

if Path(sys.path[0]).resolve() == (here := Path(__file__).resolve().parent):
    sys.path[0] = str(here.parent)  # the host puts a hook's own folder there for a moment

import click
from jinja2 import Environment, FunctionLoader
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, MkDocsException
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import get_toc

from hooks.build import Progress, open_site, publish
from hooks.commands import site_folder
from hooks.commands.writing import write_pieces
from hooks.publish.host import collector, frame, host_keys, made_files, readiness, theme_files
from hooks.publish.host import tables_of_contents as contents
from hooks.publish.host.content_policy import fingerprints
from hooks.publish.host.dead_links import in_our_words
from hooks.publish.host.navigation import place_pages, sections
from hooks.report import host_log

_command = ""
_folder: site_folder.SiteFolder | None = None  # where readers will get the site
progress: Progress
SourcePage = contents.wordless(Page, get_toc)


def on_startup(command: str, **_: object) -> None:
    """Remember whether readers will get the site, or an editor a preview or its problems."""
    global _command  # noqa: PLW0603 - told once, before any build; a dirty one is a whole one
    globals().pop("progress", None)  # of an earlier command in the same process
    host = click.get_current_context(silent=True)  # `serve --clean` calls itself a build
    _command = "serve" if host and host.info_name == "serve" else command


def on_config(config: MkDocsConfig) -> None:
    """Read the site anew and name its sections; make what readers get beside what they have."""
    global _folder, progress  # noqa: PLW0603 - all state of a build, made anew for each
    root, settings = Path(config.config_file_path).parent, {**config, **config.theme}
    if wrong := readiness.unready(settings):
        raise Abort(wrong)
    host_log.heed_warnings(strict=config.strict)
    if _command not in {"check", "why", "serve"}:
        _folder = site_folder.SiteFolder.beside(config.site_dir)
        config.site_dir = str(_folder.made)
    opened = open_site(root, settings, lambda: config.theme.get_env().list_templates())
    config.theme["folders"] = theme_files.set_aside(config.theme.dirs)
    config.nav = sections(opened.site)
    progress = Progress(opened, opened.addresses({}, ""), whole=_command == "why")
    collector.settle(anew=True)
    host_log.put_links(partial(in_our_words, opened.site))
    config["watch"] += [str(each) for each in (root / "sources",) if each.is_dir()]


def on_files(files: Files, config: MkDocsConfig) -> None:
    """Add the generated pages, the originals and the data files, which are still empty."""
    opened, theme, make = progress.opened, config.theme, partial(File.generated, config)
    wrong = made_files.add_made(files, config.docs_dir, opened.site, opened.imprint, make)
    made_files.give_pages(files, opened.site, partial(SourcePage, None, config=config))
    theme["style_sheets"], missing = theme_files.prepare(files, theme, opened.imprint.colours, make)
    theme["scripts"] = fingerprints(files, theme.dirs[0], config.extra_javascript)
    progress.addresses = opened.addresses({f.src_uri: f.url for f in files}, config.site_url or "")
    progress.opened = opened.with_problems(*wrong, *missing)


def on_nav(_nav: object, files: Files, **_: object) -> None:
    """Give the pages that are in no section their place below its index."""
    place_pages(progress.opened.site, {file.src_uri: file.page for file in files if file.page})


@event_priority(100)
def on_page_markdown(markdown: str, page: Page, **_: object) -> str:
    """Take title, keys and body as `read` sees them, with a character for each token."""
    opened, src_uri = progress.opened, page.file.src_uri
    page.meta = host_keys.page_keys(opened.site, src_uri, page.meta, opened.without_template)
    return opened.manuscripts[src_uri].markdown if src_uri in opened.manuscripts else markdown


def on_page_content(html: str, page: Page, **_: object) -> str:
    """Link names and citations."""
    contents.show_words(page, partial(progress.opened.shown, page.file.src_uri))
    return progress.record(page.file.src_uri, html).html


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """Report what is wrong, and get ready for pages that need the whole site."""
    pages = [file.page for file in files.documentation_pages() if file.page]
    edition = progress.finish({p.file.src_uri: contents.headings(p.title, p.toc) for p in pages})
    begin = partial(publish, edition, write_pieces)
    if _command in {"check", "why"}:  # which show no page, so that a theme that is blank will do
        contents.complete_asked(pages, lambda: begin("", search=False).page, get_toc)
        made_files.write_nothing(files, config.plugins.events["post_build"])
        return Environment(loader=FunctionLoader(lambda _: ""), autoescape=True)
    host_log.tell(edition.verdict.problems)
    progress.publication = begin(config.site_dir, search=_folder is not None)
    return frame.prepared(env, config.theme["folders"], progress.publication.changed)


def on_page_context(_context: object, page: Page, **_: object) -> None:
    """Complete a page that is about to be templated."""
    if progress.publication:
        contents.complete(page, progress.publication.page, get_toc)


def on_post_build(config: MkDocsConfig) -> None:
    """Publish a site that readers will get, unless a problem stops it; say what was built."""
    warned = host_log.has_warned()
    stops = p.finish(strict=config.strict, warned=warned) if (p := progress.publication) else ""
    if _folder and (kept := _folder.publish(stops)):
        raise Abort(kept)
    config.site_dir = str(_folder.published) if _folder else config.site_dir
    host_log.say(progress.edition.summary() if progress.edition else "")


def on_build_error(error: Exception | None = None) -> None:
    """Remove what a stopped build has made; what is published stands as it was."""
    if _folder and (kept := _folder.discard(error)):
        raise Abort(kept) from error


on_shutdown, on_post_page, on_page_read_source = on_build_error, contents.forget, host_keys.decoded


def build_into(config_file: Path, site_dir: str, command: str) -> tuple[Progress | None, str]:
    """Build a site for a command, or read its settings; give how far it came, what stopped it."""
    hooks, stopped = dict[str, object](), ""
    try:
        config = load_config(config_file=str(config_file), site_dir=site_dir, strict=False)
        hooks = config["hooks"]  # among them the host's own copy of us
        if command != "settings":
            config.plugins.on_startup(command=command, dirty=False)  # type: ignore[arg-type]  # of ours
            build(config)
            config.plugins.on_shutdown()
    except Exception as error:  # the host is not ready for every value of its settings
        if not (is_told := isinstance(error, MkDocsException)) and hooks:
            raise
        stopped = str(error) if is_told else f"a setting cannot be used: {error}"
    return next(filter(None, (getattr(h, "progress", None) for h in hooks.values())), None), stopped
