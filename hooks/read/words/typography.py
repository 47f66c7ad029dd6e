"""Signs that differ in typography alone, each kind listed once, for all who compare words.

Names are compared with fewer kinds made alike (`hooks.link.page.name_folding`) than quotations
(`hooks.verify.texts.quotation_folding`).
"""

APOSTROPHES = "'\u2019\u2018\u02bc\u201b\u2032\u00b4\uff07"
"""What may stand within a name for an apostrophe."""
QUOTATION_MARKS = (
    APOSTROPHES + '"`\u00ab\u00bb\u201a\u201c\u201d\u201e\u201f\u2039\u203a\u2033\u02b9\u02ba\u02bb'
    "\u275b\u275c\u275d\u275e\u301d\u301e\u301f\uff02"
)
"""What may stand around a quotation; apostrophes are among them, which look like single marks."""
HYPHENS = "-\u2010\u2011\ufe63\uff0d"
"""What joins words; a dash does not."""
SHORT_DASHES = "\u2012\u2013\u2212"
"""Those that are set for hyphens too, as in `Smith–Jones`, and the minus sign."""
COMMON_DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
"""Those hyphens and dashes that are meant where an editor would type a hyphen."""
DASHES = COMMON_DASHES + "\u2043\ufe58\ufe63\uff0d"
"""Every hyphen and every dash."""
SPACES = "".join(sign for sign in map(chr, range(0x3001)) if sign.isspace())
"""All white space of Unicode."""
UNSEEN = "\u00ad\u200b\u2060\ufeff"
"""What only says where a word may be parted, or not: the soft hyphen and its like."""
LIGATURES = {chr(0xFB00 + at): text for at, text in enumerate("ff fi fl ffi ffl st st".split())}
"""The letters for which one sign stands."""
BULLETS = "-*•‣⁃◦▪▫●○■□·–—\uf0b7"  # noqa: RUF001 - signs meant as they are
"""What may stand at the start of a line for an item of a list."""
