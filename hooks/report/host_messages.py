"""What the host says of the settings, as problems in plain words, at their lines."""

import re
from collections.abc import Iterable, Iterator

from hooks.model.ids import nearest
from hooks.problems import Problem
from hooks.read.files import line_of
from hooks.read.front_matter.yaml_pieces import read_block
from hooks.read.marks.conflicts import IN_CONFLICT, settled

_VALUE = re.compile(r"Config value '(?P<key>[^']+)': (?P<says>.*)", re.DOTALL)
_SAID = (
    (
        re.compile("Required configuration not provided"),
        "the setting “{key}” is missing",
        "Add a line: {key}: …",
    ),
    (
        re.compile(r'The "([^"]+)" plugin is not installed'),
        "the plugin “{0}” is not installed",
        "This site needs none: delete it from the list. Or install it into .venv/.",
    ),
    (
        re.compile(r"Unrecognised theme name: '([^']+)'"),
        "there is no theme “{0}”",
        "Write in its place, below “theme”:\n  name: material",
    ),
    (
        re.compile(r"[Tt]he path '([^']+)' isn't an existing"),
        "“{key}” names “{0}”, which is not there",
        "Put it there, or correct the name: it counts from the folder of mkdocs.yml.",
    ),
    (
        re.compile(r"Failed to load extension '([^']+)'.*\bKeyError: '([^']+)'", re.DOTALL),
        "the extension “{0}” has no option “{1}”",
        "Correct its name, or delete it.",
    ),
    (
        re.compile(r"Failed to load extension '([^']+)'"),
        "the extension “{0}” is not installed",
        "This site needs none but those it came with: delete the line.",
    ),
    (
        re.compile("Expected type: <class 'str'>"),
        "the value of “{key}” is no text",
        "Put quotes round it.",
    ),
    (
        re.compile("Expected "),
        "the value of “{key}” is of another kind than is needed",
        "Give lists and groups in lines below the key, indented, as in the settings of a new site.",
    ),
)
"""What the host says of a value, what is wrong in our words, and what to do."""
_NAMED = re.compile("“([a-z_]+)” in mkdocs.yml ")
_PLACE = re.compile(r", line (\d+), column")
_ABORTED = "Aborted with a configuration error!"
"""Its last word, where it has said before what is wrong."""
_KNOWN = (
    "site_name site_url site_description site_author edit_uri_template copyright extra extra_css "
    "extra_javascript hooks exclude_docs theme plugins markdown_extensions validation watch"
).split()


def settings_problems(messages: Iterable[str], text: str) -> Iterator[Problem]:
    """Turn what the host says into problems; `text` is that of the file with the settings."""
    said = [each for each in messages if each]
    for message in [each for each in said if each != _ABORTED] or said:
        if "error parsing the configuration file" in message:
            yield from _unread(text, message)
        elif message.startswith("The configuration is invalid"):
            yield _problem(1, "this file holds no settings", "Its lines read: key: value")
        elif found := _VALUE.fullmatch(message):
            key = found["key"].partition(".")[0]
            yield _problem(_line(text, key), *_of_value(key, found["says"], text))
        elif found := _NAMED.match(message):
            yield _problem(line_of(text, f"{found[1]}:"), message, "")
        else:
            yield Problem("mkdocs.yml", 1, "site-build", message)


def _of_value(key: str, says: str, text: str) -> tuple[str, str]:
    """Say what is wrong with the value of a key, and what to write."""
    if "Unrecognised configuration name" in says:
        close = nearest(key, _KNOWN)
        return f"“{key}” is no setting", f"Did you mean “{close[0]}”?" if close else "Delete it."
    if "URL isn't valid" in says:
        value = text.split("\n")[_line(text, key) - 1].partition(":")[2].strip(" \"'").lstrip(":/")
        return f"“{key}” is no web address", f"Write:\n{key}: https://{value}"
    for pattern, what, hint in _SAID:
        if found := pattern.search(says):
            return what.format(*found.groups(), key=key), hint.format(key=key)
    return f"“{key}”: {says}", ""


def _unread(text: str, message: str) -> Iterator[Problem]:
    """Say why settings are no YAML, as of front matter."""
    if conflicts := settled(text)[1]:
        yield from (_problem(line, *IN_CONFLICT) for line in conflicts)
        return
    named = [int(line) for line in _PLACE.findall(message)]
    if mistakes := read_block(text, 1).mistakes:
        line, what, hint = min(
            mistakes, key=lambda it: min((abs(it[0] - line) for line in named), default=0)
        )
        yield _problem(line, what.replace("the front matter", "this file"), hint)
    else:
        yield Problem("mkdocs.yml", 1, "site-build", message)


def _problem(line: int, what: str, hint: str) -> Problem:
    return Problem("mkdocs.yml", line, "site-settings", what, hint)


def _line(text: str, key: str) -> int:
    lines = text.split("\n")
    found = (at for at, line in enumerate(lines, 1) if line.startswith(f"{key}:"))
    return max(found, default=1)  # of two, the host takes the later one
