"""How the elements of a Word file are asked: by the names of those below them."""

from typing import Any

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
"""The name space of Word's elements."""


def below(element: Any, path: str) -> Any | None:  # noqa: ANN401 - python-docx gives lxml, untyped
    """Give the element at a path of Word's names, such as `pPr/numPr`, or None."""
    return element.find("/".join(f"{W}{name}" for name in path.split("/")))


def value(element: Any, path: str, none: str = "", empty: str = "") -> str:  # noqa: ANN401 - as above
    """Give the value of the element at a path: `none` where it is missing or itself has none.

    Where `empty` is given, an element without a value means that: `<w:b/>` is bold.
    """
    found = below(element, path)
    return none if found is None else str(found.get(f"{W}val", empty or none))
