"""What others do to link names: search and replace, with no regard to tags, dates or meaning."""

import importlib
import importlib.util
import re
from collections.abc import Callable, Iterable

HAS_FLASHTEXT = importlib.util.find_spec("flashtext") is not None
"""Installed by `make bench`, from tests/bench/requirements.txt."""


def alternation(names: Iterable[str]) -> Callable[[str], str]:
    """Give a function that links names by one regular expression, the longest name first."""
    every = sorted(names, key=lambda name: (-len(name), name))
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, every))})\b")
    return lambda text: pattern.sub(lambda match: _link(match[0]), text)


def flashtext(names: Iterable[str]) -> Callable[[str], str]:
    """Give a function that links names by `flashtext.KeywordProcessor.replace_keywords`."""
    processor = importlib.import_module("flashtext").KeywordProcessor(case_sensitive=True)
    for name in names:
        processor.add_keyword(name, _link(name))
    replace: Callable[[str], str] = processor.replace_keywords
    return replace


def _link(name: str) -> str:
    return f'<a href="#">{name}</a>'
