"""How the lines of a letter that are not prose begin."""

import re

from hooks.read.written_dates import only_date

SALUTATION = re.compile(
    r"(?:Dear\b|To whom it may concern|Sirs?[,:]|Madam[,:]|Annwyl\b|Madame,? Monsieur\b"
    r"|(?:Monsieur|Madame|Messieurs|Mesdames)(?: [^,]{0,40})?,$|Ch(?:er|ère)s?\b"
    r"|Sehr geehrte|Liebe[rs]?\b|(?:Hello|Hi)(?: \w[\w.'’-]*){0,3}\s?[,!]?$"
    r"|(?:Muy )?(?:señor|señora|señores|estimad[oa]s?)\b)",
    re.IGNORECASE,
)
"""Addresses somebody."""
GREETS = re.compile(r"(?:Dear|Hello|Hi) ")
NOBODY = re.compile(
    r"\b(?:sirs?|madam|all|colleagues?|friends?|residents?|everyone)\b", re.IGNORECASE
)
"""A salutation that names nobody."""
DELIVERY = re.compile(
    r"(?:(?:sent\s+)?(?:by|via)\s+(?:e-?mail|post|hand|courier|recorded)|(?:our|my|your|ein|eich)"
    r"\s+(?:ref|cyf)|please ask for\b"
    r"|(?:to|from|sent)\s*:|ref(?:erence)?(?:\s*no\.?)?\s*:|e-?mail\s*:|tel(?:ephone)?\b\.?\s*:?|phone\s*:|fax\s*:"
    r"|direct (?:dial|line)\b|mobile\s*:|[temdwf](?:\s*:\s*\S|\s+(?:[\d+(]|\S+@))"
    r"|web(?:\s?site)?\s*:|https?://|www\.|(?:strictly\s+)?(?:private|confidential)\b|[^\s@]+@\S+$)",
    re.IGNORECASE,
)
"""Says how a letter goes, or gives a reference or an address to answer to."""
CLOSE = re.compile(
    r"(?:yours?\s+(?:very\s+)?(?:sincerely|faithfully|truly|ever)|yours\s*,?$|yours aye"
    r"|i (?:am|remain),? (?:dear |my |your )?(?:sirs?|madam|lord|lady|obedient)\b"
    r"|your (?:most )?obedient servant"
    r"|(?:with\s+)?(?:my\s+|very\s+)*(?:kind(?:est)?|best|warm(?:est)?)\s+(?:regards|wishes)"
    r"|(?:with\s+)?(?:regards|(?:many\s+)?thanks)\s*,?$|sincerely\s*,?$"
    r"|yn (?:gywir|ddiffuant)\b|yr eiddoch\b|cofion\b"
    r"|(?:je vous prie|veuillez) (?:d['’])?(?:agréer|recevoir)"
    r"|(?:bien )?cordialement\b|mit freundlichen grü(?:ß|ss)en|hochachtungsvoll|atentamente\b"
    r"|(?:un )?(?:cordial )?saludos?\b)",
    re.IGNORECASE,
)
"""Closes a letter."""
COPY = re.compile(
    r"(?:b?c\.?\s?c\b\.?\s*:?|cop(?:y|ies)\s*(?:to|:)|copied\s+to|copi(?:e|ïau) (?:à|at)"
    r"|distribution\s*:?$)",
    re.IGNORECASE,
)
"""Names those who get a copy."""
ENCLOSED = re.compile(r"enc(?:s|l|losures?|losed)?\b\.?\s*[:(]?", re.IGNORECASE)
"""Names what goes with a letter."""
DISCLAIMER = re.compile(
    r"(?:this (?:e-?mail|message|communication)\b.*\b(?:confidential|intended|privileged|error)\b"
    r"|disclaimer\b|please consider the environment)",
    re.IGNORECASE,
)
"""What mail programs add below a signature."""
SUBJECT = re.compile(r"(?:re|subject)\s*:\s*\S", re.IGNORECASE)
"""Begins a subject line."""
NEXT_MEETING = re.compile(r"\bnext meeting\b|\bfuture meetings?\b", re.IGNORECASE)
"""Says that a date below, or behind, is not that of the document."""
POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]?\s+\d[A-Z]{2}\b")
"""Ends a British address."""


def class_of(line: str) -> str:
    """Give the class that a line's own words show, or ""."""
    for css_class, pattern in (
        ("salutation", SALUTATION),
        ("delivery", DELIVERY),
        ("signature", CLOSE),
        ("cc", COPY),
    ):
        if pattern.match(line):
            return css_class
    return "dateline" if only_date(line) else ""
