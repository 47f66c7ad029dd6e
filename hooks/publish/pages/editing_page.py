"""The page for editors: how to add each kind of file, with a whole example of each."""

from collections.abc import Collection

from hooks.edition.view import View
from hooks.publish.parts.fragments import Fragment, Section, append, render
from hooks.read.front_matter.yaml_text import front_matter
from hooks.read.sample_site import sample_files

ACCEPTED = {
    "accepted": [
        {
            "rule": "unsupported-figure",
            "words": "4",
            "reason": "The committee has 4 members, as the web page of the society says.",
        }
    ]
}
"""The example of an accepted warning."""
_SECTIONS = {
    "in-the-browser": "In the browser",
    "document": "Add a document",
    "person": "Add a person",
    "organisation": "Add an organisation and its offices",
    "quoting": "Quote and cite",
    "dates": "Events and commitments",
    "problems": "When something is wrong",
    "commands": "On a computer",
}
"""The sections, by the anchor of each, which its template is named after."""


def editing_page(view: View, taken: Collection[str]) -> Fragment:
    """Explain how to edit; the examples are the files of the sample."""
    pages = {
        name: view.href(f"about/{name}.md")
        for name in ("rules", "keys")
        if view.has(f"about/{name}.md")
    }
    values = {
        "files": sample_files(),
        "pages": pages,
        "accepted": front_matter(ACCEPTED).strip("-\n"),
    }
    return append(
        (
            Section(anchor, title, render(f"editing/{anchor}.html", **values))
            for anchor, title in _SECTIONS.items()
        ),
        taken,
    )
