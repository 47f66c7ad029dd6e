"""Modules of `hooks/` without a test file of their name, and the test that proves each.

`tests/test_architecture.py` holds them against what is there.
"""

ELSEWHERE: dict[str, str] = {}
"""Modules whose rules can be seen only together with others, by the test that shows them."""
WITHOUT_RULES = """
add/blocks/extract
link/names/generic_words link/page/offsets model/mentions model/refusal model/version
publish/host/host_types read/sample_site read/words/typography
read/words/whitespace
"""
"""Modules that hold types, keys or lists of words, or pass on what another library does."""
