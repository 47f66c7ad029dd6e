"""White space, which means nothing in the words of a document."""


def collapse(text: str) -> str:
    """Make one space of each run of white space, and none at the ends."""
    return " ".join(text.split())
