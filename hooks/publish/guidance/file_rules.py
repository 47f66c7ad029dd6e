"""Rules of files: sources, their originals and locks, and the details of pages."""

import hashlib

from hooks.publish.guidance.guide import (
    BODY,
    HEADING,
    LETTER,
    LOCK,
    MINUTES,
    PERSON,
    SOURCE,
    Example,
    Guide,
)
from hooks.verify.locks import fingerprint

_DIGEST = hashlib.sha256("\n".join([HEADING, *LETTER]).encode()).hexdigest()
_FIRST, _SECOND = (f"para_{at} {fingerprint(text)}" for at, text in enumerate(LETTER, 1))
_MINUTES = """\
---
type: minutes
title: Minutes of the Lamp Club
date: 1899-01-02
original: club-1899.txt
numbering: printed
---

1. Twelve lamps were lit.

"""
FILES = {
    "source-metadata": Guide(
        "The details of a source are incomplete or not in the form they must have.",
        "Correct the line that the message names. It lists what may stand there.",
        Example("type: leter", "type: letter", SOURCE),
    ),
    "entity-metadata": Guide(
        "The details of a person or an organisation are not in the right form.",
        "Correct the line that the message names.",
        Example("start_date: 1 January 1890", "start_date: 1890-01-01", PERSON),
    ),
    "page-metadata": Guide(
        "The details of another page are not in the right form, or it is in the way.",
        "Correct the line that the message names, or give the file another name.",
        Example("as_of: March 1897", "as_of: 1897-03", "docs/briefings/lamps.md"),
    ),
    "duplicate-id": Guide(
        "Two people, organisations or posts have one id.",
        "Give one of them another id, and use it wherever that one is meant.",
        Example("id: lantern-board", "id: lantern-keeper", BODY),
    ),
    "duplicate-number": Guide(
        "Two paragraphs of a source that prints its own numbers begin with the same one.",
        "Compare it with the original. If that prints it twice, write “numbering: added”.",
        Example(f"{_MINUTES}1. The rail is gone.", f"{_MINUTES}2. The rail is gone.", MINUTES),
    ),
    "unknown-entity": Guide(
        "An id names no person, organisation or post of this site.",
        "Correct the id; the message suggests one that is like it. Or write the missing page.",
        Example("post: lantern-keper", "post: lantern-keeper", PERSON),
    ),
    "source-text-differs": Guide(
        "The words of a source are not those of its original.",
        "Make the transcription the same, word for word. A departure that is meant goes into "
        "“corrections”, with its reason.",
        Example("has lit twelve lamp on", "has lit twelve lamps on", SOURCE),
    ),
    "source-original-changed": Guide(
        "The original of a source is not the file that was checked.",
        "Put the file back as it was received. If the change was meant, copy the line that the "
        "message prints.",
        Example(
            f"sha256: {64 * '0'}",
            f"sha256: {_DIGEST}",
            SOURCE,
        ),
    ),
    "paragraph-changed": Guide(
        "A cited paragraph has changed, or now has another number.",
        "If the source is right, correct the citations that the message lists. Then renew the "
        "lock: .venv/bin/python -m hooks lock, or paste the lines that the message prints.",
        Example("para_1 00000000", _FIRST, LOCK, SOURCE),
    ),
    "source-unchecked": Guide(
        "Nobody has compared a transcription with its original yet.",
        "Read every word against the original, which make serve shows beside it; delete the line.",
        Example("language: en-GB\nchecked: false", "language: en-GB", SOURCE),
    ),
    "source-unlocked": Guide(
        "The paragraphs of a source have no lock, so changes would go unseen.",
        "Run .venv/bin/python -m hooks lock, or paste the lines that the message prints.",
        Example(_FIRST, f"{_FIRST}\n{_SECOND}", LOCK, SOURCE),
    ),
    "unused-file": Guide(
        "A file lies where nothing reads it, so that it would be missing from the site unseen.",
        "Give it the name that the message says, move it, or delete it.",
        Example("docs/briefings/quay.txt", "docs/briefings/quay.md", path=""),
    ),
    "site-settings": Guide(
        "A setting in mkdocs.yml breaks what the site promises.",
        "Change the line that the message names.",
        Example("docs_dir: content", "docs_dir: docs", "mkdocs.yml"),
    ),
    "site-build": Guide(
        "A link leads to no page, file or place; readers would see the signs of a link, a table or "
        "a remark in place of it; or the site cannot be built as it is asked for.",
        "Write what the message says. A link to a page names its file, from where it stands.",
        Example("[The lamps](lamp.md) are lit.", "[The lamps](lamps.md) are lit."),
    ),
    "briefing-unreviewed": Guide(
        "A draft of a briefing has not been read by an editor yet.",
        "Read it against its sources, then delete the line.",
        Example("title: Lamps\nreviewed: false", "title: Lamps", "docs/briefings/lamps.md"),
    ),
}
"""By the name of the rule."""
