"""Readiness: what the host takes unseen from the environment and the settings, and fails for."""

import os
from collections.abc import Iterator, Mapping, MutableMapping
from pathlib import Path
from typing import Any

VARIABLE = "SOURCE_DATE_EPOCH"
"""Seconds since 1970; see https://reproducible-builds.org/specs/source-date-epoch/."""
_LAST = 253_402_300_799
"""The end of the year 9999."""


def unready(settings: Mapping[str, Any]) -> str:
    """Say what of the time or the settings no site can be built with, if anything.

    >>> unready({"extra": {"social": 5}})
    '“social” in mkdocs.yml is 5, and must be a list: one “- …” to a line.'
    >>> unready({"extra_css": [{"a.css": 1}]})
    "“extra_css” in mkdocs.yml lists {'a.css': 1}, and must list paths, such as assets/a.css."
    """
    lists = {
        "features": settings.get("features"),
        "social": (settings.get("extra") or {}).get("social"),
    }
    for key, value in lists.items():
        if not isinstance(value, list | None):
            return f"“{key}” in mkdocs.yml is {value!r}, and must be a list: one “- …” to a line."
    for each in settings.get("extra_css") or ():
        if not isinstance(each, str):
            wrong = f"“extra_css” in mkdocs.yml lists {each}"
            return f"{wrong}, and must list paths, such as assets/a.css."
    for key, named, file in _theme_files(settings):
        if not in_theme(settings, file):
            better = "en-GB" if key == "language" else "one such as material/ferry"
            wrong = f"“{key}” in mkdocs.yml names “{named}”, which the theme does not have"
            return f"{wrong}: write {better}."
    return odd_time()


def in_theme(settings: Mapping[str, Any], path: str) -> bool:
    """Say whether the theme has such a file; one that is not known has every file."""
    folders = getattr(settings.get("theme"), "dirs", None)
    return folders is None or any((Path(each) / path).exists() for each in folders)


def _theme_files(settings: Mapping[str, Any]) -> Iterator[tuple[str, object, str]]:
    """Yield what the templates take in by the words of a setting: its key, its value, the file."""
    icon, social = settings.get("icon"), (settings.get("extra") or {}).get("social") or ()
    logo = icon.get("logo") if isinstance(icon, dict) else None
    icons = [("icon", logo), *(("social", each.get("icon")) for each in social)]
    yield from ((key, it, f".icons/{it}.svg") for key, it in icons if it)
    if language := settings.get("language"):
        yield "language", language, f"partials/languages/{language}.html"


def odd_time(environment: MutableMapping[str, str] = os.environ) -> str:
    """Say what is wrong with the time, if anything; one that is empty counts as not given.

    >>> odd_time({VARIABLE: "1600000000"})
    ''
    """
    given = environment.get(VARIABLE)
    if given == "":
        del environment[VARIABLE]
    if not given or (given.isascii() and given.isdecimal() and int(given[:20]) <= _LAST):
        return ""
    return f"{VARIABLE} is {given[:40]!r}, and must be the seconds since 1970, such as 1600000000."
