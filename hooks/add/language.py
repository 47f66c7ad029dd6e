"""The language of a document, by the small words that each language uses most."""

import re
from collections import Counter
from collections.abc import Sequence

from hooks.add.blocks.extract import Block, Extract

_SMALL = {
    "en": "the of and to in that is was for on with be by are this not have from which has were",
    "cy": "y yr yn ar ac mae wedi i’r o’r gan ei eu bod nad hyn sydd hwn fod am",
    "fr": "le la les des et en que qui est pour dans une du par sur au pas nous vous sont",
    "de": "der die und das den von zu mit dem nicht ist des auf für eine ein sich im wir sie",
    "es": "el la los las de que en un una por con para del se no es al lo como más",
    "ga": "an na agus ar le is go tá sé bhí atá ag sin don chun nach i",
    "it": "il la di che e per un una del della non sono con le dei nel gli è alla",
    "pl": "i w na z się nie do że jest to dla przez od oraz ma po za",
}
"""Function words, from frequency lists that all agree on (Wiktionary, public domain)."""
_WORDS = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?")
_FEWEST = 25
"""Words from which a language shows."""


def propose_language(extracted: Extract, blocks: Sequence[Block]) -> tuple[str, str]:
    """Give the language tag of a document that is not in English, and what to check."""
    words = [
        word.replace("'", "’") for block in blocks for word in _WORDS.findall(block.text.casefold())
    ]
    counts = Counter(words)
    shares = {
        language: sum(counts[word] for word in set(small.split()))
        for language, small in _SMALL.items()
    }
    said = extracted.properties.get("language", "")
    likely = max(shares, key=lambda each: (shares[each], each == "en"))
    if len(words) < _FEWEST or shares[likely] * 10 < len(words):
        found = said if re.fullmatch(r"[a-z]{2,3}(?:-[A-Za-z]{2})?", said) else "en"
        return ("", "") if found[:2] == "en" else (found, f"language: {found}, as the file says.")
    if likely == "en":
        return "", ""
    tag = said if said.startswith(likely) else likely
    return tag, f"language: “{tag}”, by the small words of the document. Is it right?"
