"""Checks of paths: whatever is written to the site has a place of its own there."""

from collections.abc import Iterator, Mapping

from hooks.problems import Problem

RESERVED = ("404.html", "sitemap.xml", "sitemap.xml.gz", "pagefind")
"""What the host and the search write by themselves."""


def in_the_way(theirs: Mapping[str, str], made: Mapping[str, str]) -> dict[str, Problem]:
    """Report, by their path below `docs/`, the files that go where something else goes.

    Both give for each file its place on the site; `made` are those of the generator. A file is in
    the way of a folder as well: `feed.xml.md` needs a folder `feed.xml`.
    """
    files = {place: f"“{path}”, which the site makes," for path, place in made.items()}
    files |= {place: f"“{place}”, which the site makes," for place in RESERVED}
    folders = {each: files[place] for place in files for each in above(place)}
    found: dict[str, Problem] = {}
    for path, place in sorted(theirs.items()):
        around = (files.get(each) for each in (place, *above(place)))
        other = next(filter(None, around), None) or folders.get(place)
        if other:
            found[path] = _problem(path, other)
            continue
        files[place] = f"“docs/{path}”"
        folders |= dict.fromkeys(above(place), files[place])
    return found


def above(place: str) -> Iterator[str]:
    """Yield the folders in which a file lies, the nearest first.

    >>> [*above("a/b/c.md")]
    ['a/b', 'a']
    """
    while "/" in place:
        place = place.rpartition("/")[0]
        yield place


def _problem(path: str, other: str) -> Problem:
    name = path.rpartition("/")[2].lower()
    hint = (
        f"Call it {path[: -len(name)]}index.md."
        if name == "readme.md"
        else "Give this file another name, or move it elsewhere in docs/."
    )
    what = f"“docs/{path}” stands where {other} goes"
    return Problem(f"docs/{path}", 1, "page-metadata", what, hint)
