"""Rules of quotations: words between marks are the words of the cited paragraph."""

from hooks.publish.guidance.guide import Example, Guide

QUOTATIONS = {
    "uncited-quotation": Guide(
        "Words are quoted, but it is not said from where. In a title, a heading or the head of a "
        "table, where nothing can be cited, they stand in no paragraph that the page cites.",
        "Put the citation behind the quotation. In a title use words of a cited paragraph, or no "
        "marks.",
        Example(
            "She says that “its rail is gone”.",
            "She says that “its rail is gone” [@orme-1897, para. 2].",
        ),
    ),
    "quote-not-found": Guide(
        "Quoted words are in none of the sources.",
        "Quote the words as they stand there; the message shows where they differ. Mark what you "
        "leave out with […] and what you change with [brackets].",
        Example(
            "“its rails are gone” [@orme-1897, para. 2]",
            "“its rail is gone” [@orme-1897, para. 2]",
        ),
    ),
    "quote-misplaced": Guide(
        "Quoted words are in the cited source, but in another paragraph.",
        "Cite the paragraph that the message names.",
        Example(
            "“its rail is gone” [@orme-1897, para. 1]",
            "“its rail is gone” [@orme-1897, para. 2]",
        ),
    ),
    "quote-misattributed": Guide(
        "Quoted words are in another source than the one cited.",
        "Cite the source that the message names, and make sure that the sentence names its author.",
        Example(
            "“a new rail on the south pier” [@orme-1897, para. 2]",
            "“a new rail on the south pier” [@guild-1898, para. 1]",
        ),
    ),
    "quote-needs-paragraph": Guide(
        "A quotation from a numbered paragraph cites the source as a whole.",
        "Add the number of the paragraph. Only headings and lines without a number need none.",
        Example("“its rail is gone” [@orme-1897]", "“its rail is gone” [@orme-1897, para. 2]"),
    ),
    "quote-omission": Guide(
        "A quotation leaves out a word such as “not”, “only”, “some”, “may”, “up to” or “unless”: "
        "between its parts, before its beginning or right behind its end. Or it puts one in, in "
        "brackets, or a “not” before it turns it round.",
        "Quote more, so that the meaning is whole. If it is the same without the word, accept the "
        "warning with the reason.",
        Example(
            "“persuaded that the south pier is safe” [@orme-1897, para. 2]",
            "“not persuaded that the south pier is safe” [@orme-1897, para. 2]",
        ),
    ),
    "short-quote-not-found": Guide(
        "One or two quoted words are not in the cited paragraph.",
        "Quote the words of the source. If the marks mean something else, take them away, or "
        "accept the warning with the reason.",
        Example(
            "She calls the steps “very worn” [@orme-1897, para. 2].",
            "She calls the steps “worn” [@orme-1897, para. 2].",
        ),
    ),
}
"""By the name of the rule."""
