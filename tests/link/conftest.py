"""How many cases the laws are tried on: in CI, or with HYPOTHESIS_PROFILE=thorough, many more."""

from __future__ import annotations

import os

from hypothesis import settings

settings.register_profile("quick", max_examples=100, deadline=None)
settings.register_profile("thorough", max_examples=1700, deadline=None)
settings.load_profile(
    os.environ.get("HYPOTHESIS_PROFILE", "thorough" if os.environ.get("CI") else "quick")
)
