"""The numbers of lists, which Word and browsers show and no file spells out."""

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
          (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
    " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split()
)
_CARDINALS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen eighteen nineteen".split()
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def written(number: int, style: str) -> str:
    """Write a number as a list of some style does; styles are named as in Word.

    >>> [written(4, each) for each in ("decimal", "lowerLetter", "upperRoman", "ordinal")]
    ['4', 'd', 'IV', '4th']
    """
    match style:
        case "lowerLetter" | "upperLetter":
            letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
            return letter.upper() if style.startswith("upper") else letter
        case "lowerRoman" | "upperRoman":
            written = ""
            for value, sign in _ROMAN:
                written += sign * (number // value)
                number %= value
            return written.upper() if style.startswith("upper") else written
        case "decimalZero":
            return f"{number:02}"
        case "ordinal":
            ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
            return f"{number}{'th' if number % 100 in {11, 12, 13} else ending}"
        case "ordinalText" | "cardinalText" if 0 < number < 100:  # noqa: PLR2004 - no list is longer
            return _in_words(number, is_ordinal=style == "ordinalText").capitalize()
        case _:
            return str(number)


def _in_words(number: int, *, is_ordinal: bool) -> str:
    """Write a number up to 99 in words.

    >>> [_in_words(each, is_ordinal=True) for each in (3, 20, 21)]
    ['third', 'twentieth', 'twenty-first']
    """
    ones = _ORDINALS if is_ordinal else _CARDINALS
    if number <= len(ones):
        return ones[number - 1]
    tens, one = _TENS[number // 10 - 2], number % 10
    whole = f"{tens[:-1]}ieth" if is_ordinal else tens
    return f"{tens}-{ones[one - 1]}" if one else whole
