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
    paths = {name: f"about/{name}.md" for name in ("rules", "keys")}
    values = {
        "files": sample_files(),
        "pages": {name: view.href(path) for name, path in paths.items() if view.has(path)},
        "accepted": front_matter(ACCEPTED).strip("-\n"),
    }
    made = {anchor: render(f"editing/{anchor}.html", **values) for anchor in _SECTIONS}
    found = (Section(anchor, title, made[anchor]) for anchor, title in _SECTIONS.items())
    return append(found, taken)
