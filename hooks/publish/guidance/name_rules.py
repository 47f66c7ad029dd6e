"""Rules of names: who is meant, and who is not."""

from hooks.publish.guidance.guide import BODY, Example, Guide

_GUILD = "docs/organisations/harbour-guild.md"
_CLUB = "docs/organisations/lamp-club.md"
NAMES = {
    "ambiguous-name": Guide(
        "A name may mean more than one person or body, so it is not linked.",
        "Say whom you mean: with the id in double brackets, or with the line under “mentions” "
        "that the message prints.",
        Example(
            "Tom Reeve has a boat.\n{: .editorial }",
            "[[tom-reeve-senior|Tom Reeve]] has a boat.\n{: .editorial }",
        ),
    ),
    "risky-name": Guide(
        "A name is so short or so common that it would be linked wrongly.",
        "Use a longer name. Where the short one is meant, list it under “mentions” of that page.",
        Example("other_names: [HG]", "other_names: [Guild of the Harbour]", _GUILD),
    ),
    "post-overlap": Guide(
        "More people hold a post at one time than it has seats.",
        "Correct the dates, or say under “seats” of the post how many may hold it.",
        Example("start_date: 1895-01-01", "start_date: 1900-01-01", "docs/people/jane-moss.md"),
    ),
    "unknown-name": Guide(
        "Words look like the name of a person or a body that has no page.",
        "If readers should find them, write a page. Else nothing need be done.",
        Example(
            "Mr Silas Crane has a boat.\n{: .editorial }",
            "Mrs Ada Orme has a boat.\n{: .editorial }",
        ),
    ),
    "name-in-longer-name": Guide(
        "A name is not linked because it is part of a longer one.",
        "If it is the same body, add the longer name to its page. Else nothing need be done.",
        Example(
            "The Lantern Board Cadets march.\n{: .editorial }",
            "The cadets of the Lantern Board march.\n{: .editorial }",
        ),
    ),
    "name-not-linked": Guide(
        "A name is not linked because the words around it, or the date, say that somebody else "
        "may be meant: another office (“Acting”), the office of another body or "
        "place, another time, a place, a title beside the name of somebody who did not hold "
        "the office on the day.",
        "If it is whom you mean, add the line that the message prints. Else nothing need be done.",
        Example(
            "The former Keeper of the Lanterns has a boat.\n{: .editorial }",
            "The Keeper of the Lanterns has a boat.\n{: .editorial }",
        ),
    ),
    "family-name-shared": Guide(
        "A family name is not linked because it fits several people.",
        "Write the full name where it must be clear who is meant.",
        Example(
            "Ada Orme met Eli Orme. Orme spoke.\n{: .editorial }",
            "Ada Orme met Eli Orme. Ada Orme spoke.\n{: .editorial }",
        ),
    ),
    "duplicate-name": Guide(
        "Two people or bodies have one name.",
        "Say on each page who is meant, or give the name dates if they had it one after the other.",
        Example("other_names: [Lamp Club]", "other_names: [Lamp Society]", BODY, _CLUB),
    ),
    "unused-name": Guide(
        "A name in the registry is on no page.",
        "Look for a slip of the key. Else nothing need be done.",
        Example("other_names: [Club of the Lamp]", "other_names: [Club of the Lamps]", _CLUB),
    ),
}
"""By the name of the rule."""
