"""Made files: all that the generator adds to the files of the editors, and where it stands."""

from collections.abc import Callable, Collection, Iterable, Iterator

from hooks.edition.page_list import generated_pages
from hooks.edition.site_settings import Imprint
from hooks.model.site import Site
from hooks.problems import Problem
from hooks.publish.data.exported_paths import exported_paths
from hooks.publish.host.host_types import HostFile, HostFiles
from hooks.publish.host.path_checks import above, in_the_way
from hooks.publish.parts.originals import originals, same_places

_HEADERS = "_headers"
"""What a web server is to say of the files, in the form that Netlify and Cloudflare read."""
_HEADERS_TEXT = """\
/*
  X-Content-Type-Options: nosniff
  Content-Security-Policy: frame-ancestors 'none'
  Referrer-Policy: strict-origin-when-cross-origin
/sources/originals/*
  Content-Disposition: attachment
"""
_ROBOTS = "robots.txt"
"""What crawlers may read (RFC 9309)."""


def add_made(
    files: HostFiles, docs: str, site: Site, imprint: Imprint, make: Callable[..., HostFile]
) -> list[Problem]:
    """Add what the generator makes, and take out what must not be published or is in its way.

    `docs` is the folder of the editors; `make` gives a file of a path and its `content`, or of what
    it is copied from, its `abs_src_path`. Pages and data are empty until everything is known.
    """
    theirs = {file.src_uri: file for file in files if file.src_dir == docs}
    for path in [path for path in theirs if _is_unfit(path, site)]:
        files.remove(theirs.pop(path))
    content = dict(_made(site, imprint, theirs))
    copied = dict(originals(site))
    made = [make(path, content=each) for path, each in content.items()]
    made += [make(path, abs_src_path=str(each)) for path, each in copied.items()]
    problems = in_the_way(_places(theirs.values()), _places(made))
    for path, file in theirs.items():
        file.edit_uri = f"docs/{path}"  # type: ignore[misc]  # which may be
        if path in problems:
            files.remove(file)
    edited, there = generated_pages(site), {file.src_uri: file for file in files}
    for file in made:
        if file.src_uri in there:  # of a theme whose folder holds more than a theme
            files.remove(there[file.src_uri])
        file.edit_uri = edited.get(file.src_uri)  # type: ignore[misc]  # as well
        files.append(file)
    return [*problems.values(), *same_places(site)]


def give_pages(files: HostFiles, site: Site, make: Callable[..., object]) -> None:
    """Give the files of sources their pages, whose words the host need not render."""
    for file in files:
        if site.source_at(file.src_uri):
            make(file=file)


def write_nothing(files: HostFiles, at_the_end: list[Callable[..., object]]) -> None:
    """Leave out what is no page, and what plugins write at the end: a check has no folder."""
    at_the_end.clear()
    for file in [file for file in files if file.page is None]:
        files.remove(file)


def _made(site: Site, imprint: Imprint, theirs: Collection[str]) -> Iterator[tuple[str, bytes]]:
    """Yield the data files, the pages, the originals, and what editors may have written better."""
    for path in (*exported_paths(site, imprint), *generated_pages(site)):
        yield path, b""
    if _HEADERS not in theirs:
        yield _HEADERS, _HEADERS_TEXT.encode()
    if _ROBOTS not in theirs:
        sitemap = f"\nSitemap: {imprint.address}sitemap.xml\n" if imprint.address else ""
        yield _ROBOTS, f"User-agent: *\nAllow: /\n{sitemap}".encode()


def _places(files: Iterable[HostFile]) -> dict[str, str]:
    return {file.src_uri: file.dest_uri for file in files}


def _is_unfit(path: str, site: Site) -> bool:
    """Say whether a file is left out: by itself, with its folder, or hidden under an odd name."""
    is_text = path.encode(errors="ignore").decode() == path
    return not (is_text and site.left_out.isdisjoint((path, *above(path))))
