"""Names and titles within the quotation marks of a word processor, which readers would see."""

from collections.abc import Iterator
from typing import Any

from hooks.model.key_lines import KeyLines, KeyPath, value_at
from hooks.problems import Problem
from hooks.read.front_matter.block import Document
from hooks.read.front_matter.faults_in_words import key_in_words
from hooks.read.front_matter.yaml_mistakes import without_quotes

_NAMES = {"name", "other_names", "not_names", "family_name", "label", "other_labels"}
_NAMES |= {"short_labels", "honorific_prefix", "honorific_suffix", "classification"}


def in_marks(
    values: object, lines: KeyLines, document: Document, path: str, rule: str
) -> Iterator[tuple[KeyPath, Problem]]:
    """Report each such value, by the path of its key.

    A document may bear such a title, so that is a notice; nobody bears such a name.
    """
    for place, line in lines.by_path.items():
        key = next((each for each in reversed(place) if isinstance(each, str)), "")
        is_title = key == "title"
        value: Any = value_at(values, place) if is_title or key in _NAMES else None
        bare = without_quotes(value) if isinstance(value, str) else None
        if bare is None or bare == value or lines.is_wrong(*place):
            continue
        what = "shown as part of it" if is_title else "no part of a name"
        text = f"{key_in_words(place)}: the quotation marks are {what}"
        better = document.written(line).replace(value, bare)
        hint = f"{'If the document has none, write' if is_title else 'Write'}:\n{better}"
        yield place, Problem(path, line, rule, text, hint, is_notice=is_title)
