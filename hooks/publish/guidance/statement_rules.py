"""Rules of citations and statements: what a page says, and what that rests on."""

from hooks.publish.guidance.guide import Example, Guide

_ACCEPTS = """---
title: Piers
summary: The piers.
accepted:
  - rule: unsupported-figure
    words: "“13”"
    reason: The twelve lamps and the old one.
---

"""
STATEMENTS = {
    "citation-syntax": Guide(
        "A citation is not written so that it can be understood.",
        "Write the id of the source, a comma, and the number of the paragraph.",
        Example("Lamps were lit [@orme-1897 para 1].", "Lamps were lit [@orme-1897, para. 1]."),
    ),
    "unknown-source": Guide(
        "A citation names a source that this site does not hold.",
        "Correct the id. It is the name of the file in sources/.",
        Example("Lamps were lit [@orme-1879, para. 1].", "Lamps were lit [@orme-1897, para. 1]."),
    ),
    "unknown-paragraph": Guide(
        "A citation names a paragraph that its source does not have.",
        "Correct the number. The numbers stand beside the words on the page of the source.",
        Example("Lamps were lit [@orme-1897, para. 11].", "Lamps were lit [@orme-1897, para. 1]."),
    ),
    "uncited-statement": Guide(
        "A statement says nothing of what it rests on.",
        "Put a citation behind it. If it states no fact, mark it as .editorial; if it rests on a "
        "web page, link that page and mark it as .background.",
        Example("Lamps were lit.", "Lamps were lit [@orme-1897, para. 1]."),
    ),
    "absence-contradicted": Guide(
        "A source is said not to mention words that it does mention, in whatever form: “lamp” is "
        "mentioned where “lamps” stands, and a person under each of their names.",
        "Correct the statement, or cite the paragraph that mentions them.",
        Example(
            'Rails are not mentioned [@orme-1897, no mention of "rail"].',
            'Wages are not mentioned [@orme-1897, no mention of "wages"].',
        ),
    ),
    "unsupported-figure": Guide(
        "A figure, a date or a weekday is not in the paragraph that is cited for these words. "
        "Numbers in words count too, with their unit: 30 per cent is not 30.",
        "Correct it, or cite the paragraph that says it right behind it. A sum of your own can be "
        "accepted, with the reason.",
        Example(
            "There are 13 lamps [@orme-1897, para. 1].", "There are 12 lamps [@orme-1897, para. 1]."
        ),
    ),
    "unsupported-name": Guide(
        "Somebody is named who is not named in the paragraph that is cited for these words, be it "
        "under another name. What looks like a name and has no page must stand there in words, be "
        "it a single one, such as “Moreau”, or an acronym that the words there do not spell out.",
        "Cite the paragraph that names them, or take the name out. What is nobody's name can stand "
        "in “nolink” of the page.",
        Example(
            "The Harbour Guild lit the lamps [@orme-1897, para. 1].",
            "The Lantern Board lit the lamps [@orme-1897, para. 1].",
        ),
    ),
    "unsupported-detail": Guide(
        "A date, a name or an office in the front matter is not in the document that it cites, or "
        "came after it; or a detail of a source is not in its own words; or a source gives a "
        "person the title of an office that, on its date, was somebody else’s.",
        "Correct it, or cite the paragraph that says it. What rests on a web page has that page as "
        "“url”, and is shown as background. Where a title was another’s, see whether the date of "
        "the source is right, and from when to when each of the two had the office.",
        Example("date: 1897-03-05", "date: 1897-03-04", "docs/timeline.md"),
    ),
    "unquoted-source-text": Guide(
        "Words of a source are used without quotation marks.",
        "Put them in quotation marks, or say it in words of your own.",
        Example(
            "The rail is gone and its steps are worn, for its rail is gone and its steps are worn "
            "[@orme-1897, para. 2].",
            "She says that “its rail is gone and its steps are worn” [@orme-1897, para. 2].",
        ),
    ),
    "editorial-fact": Guide(
        "A line that is marked as framing quotes something or gives a figure.",
        "Cite what says it, or leave it out. Number words up to twelve may stand there.",
        Example(
            "The next page is about 12 lamps.\n{: .editorial }",
            "The next page is about lamps.\n{: .editorial }",
        ),
    ),
    "unused-acceptance": Guide(
        "A page accepts a warning that no longer exists, or gives no reason, or but one word.",
        "Take the entry out of “accepted”, or correct its words, or say why it is right.",
        Example(
            f"{_ACCEPTS}There are 12 lamps [@orme-1897, para. 1].",
            f"{_ACCEPTS}There are 13 lamps [@orme-1897, para. 1].",
        ),
    ),
    "uncited-paragraph": Guide(
        "No page cites this paragraph of a source.",
        "If it matters, say in a briefing what it says. Else nothing need be done.",
        Example(
            "Lamps were lit [@orme-1897, para. 1].",
            "A rail was set for £250 [@guild-1898, para. 1].",
            told_at="sources/guild-1898.md",
        ),
    ),
}
"""By the name of the rule."""
