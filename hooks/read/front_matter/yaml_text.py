"""Front matter written so that it is read back as what it was."""

import json
import re
from collections.abc import Mapping

_PLAIN = re.compile(r"[A-Za-z0-9À-ÖØ-öø-ÿ][\w ,.'’()/;&+%–-]*(?<! )")
_UNPRINTABLE = re.compile(r"[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")
_SHORT = re.compile(r"\\(.)")


def front_matter(values: Mapping[str, object]) -> str:
    """Write keys and values between two lines `---`; empty values are left out."""
    lines = [line for key, value in values.items() for line in _lines(key, value)]
    return "\n".join(["---", *lines, "---", ""])


def scalar(text: str) -> str:
    """Write one value, in double quotes where YAML would take it for something else."""
    if _PLAIN.fullmatch(text) and not re.search(r":(?:\s|$)|\s#", text):
        return text
    quoted = _SHORT.sub(_spelled, json.dumps(text, ensure_ascii=False))
    return _UNPRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", quoted)


def _spelled(escape: re.Match[str]) -> str:
    """Spell out a sign that is written by a letter, which editors take for the letter itself."""
    sign = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}.get(escape[1])
    return f"\\u{ord(sign):04x}" if sign else escape[0]


def _lines(key: str, value: object, indent: str = "") -> list[str]:
    """Write a key, and what belongs to it."""
    if isinstance(value, str):
        return [f"{indent}{key}: {scalar(value)}"] if value else []
    if isinstance(value, dict):
        inner = [
            f"{indent}  {scalar(str(name))}: {scalar(str(each))}" for name, each in value.items()
        ]
        return [f"{indent}{key}:", *inner] if inner else []
    if not isinstance(value, list | tuple) or not value:
        return []
    if all(isinstance(each, str) for each in value) and len(value) == 1:
        return [f"{indent}{key}: {scalar(value[0])}"]
    return [f"{indent}{key}:", *(line for each in value for line in _item(each, f"{indent}  "))]


def _item(value: object, indent: str) -> list[str]:
    """Write an item of a list: a text, or keys of its own."""
    if not isinstance(value, dict):
        return [f"{indent}- {scalar(str(value))}"]
    lines = [line for key, each in value.items() for line in _written(key, each, f"{indent}  ")]
    return [f"{indent}- {lines[0].strip()}", *lines[1:]]


def _written(key: str, value: object, indent: str) -> list[str]:
    """Write a key and its value; one of several lines stands below it, each on its own."""
    if isinstance(value, tuple) and len(value) > 1:
        return [f"{indent}{key}: [{', '.join(map(scalar, value))}]"]
    text = str(value[0] if isinstance(value, tuple) else value)
    if "\n" not in text or _UNPRINTABLE.search(text) or text != text.strip():
        return [f"{indent}{key}: {scalar(text)}"]
    return [f"{indent}{key}: |-", *(f"{indent}  {line}" for line in text.split("\n"))]
