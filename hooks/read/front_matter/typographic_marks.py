"""Names and titles that stand in the quotation marks of a word processor, which would be shown."""

from collections.abc import Iterator

from hooks.model.key_lines import KeyLines, KeyPath
from hooks.problems import Problem
from hooks.read.front_matter.block import Document
from hooks.read.front_matter.faults_in_words import place_in_words
from hooks.read.front_matter.yaml_mistakes import without_quotes

_NAMES = {"name", "other_names", "not_names", "family_name", "label", "other_labels"}
_NAMES |= {"short_labels", "honorific_prefix", "honorific_suffix", "classification"}


def in_marks(
    values: object, lines: KeyLines, document: Document, path: str, rule: str
) -> Iterator[tuple[KeyPath, Problem]]:
    """Report them, by their place.

    A document may bear such a title, so that is a notice; nobody bears such a name.
    """
    for place, value in _texts_in(values, ()):
        key = next((str(each) for each in reversed(place) if isinstance(each, str)), "")
        bare, is_title = without_quotes(value), key == "title"
        if bare == value or not (is_title or key in _NAMES) or lines.is_wrong(*place):
            continue
        what = "shown as part of it" if is_title else "no part of a name"
        text = f"{place_in_words(place)}: the quotation marks are {what}"
        line = lines.at(*place)
        better = document.written(line).replace(value, bare)
        hint = f"{'If the document has none, write' if is_title else 'Write'}:\n{better}"
        yield place, Problem(path, line, rule, text, hint, is_notice=is_title)


def _texts_in(value: object, place: KeyPath) -> Iterator[tuple[KeyPath, str]]:
    """Yield every text within lists and keys, with its path."""
    if isinstance(value, str):
        yield place, value
    elif isinstance(value, dict):
        for key, each in value.items():
            yield from _texts_in(each, (*place, key))
    elif isinstance(value, list):
        for at, each in enumerate(value):
            yield from _texts_in(each, (*place, at))
