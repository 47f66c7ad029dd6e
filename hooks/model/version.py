"""The version of the generator, as `--version`, every page and `verification.json` tell it."""

NAME = "briefing-sites"
VERSION = "0.2.0"
"""Semantic Versioning; `pyproject.toml` and CHANGELOG.md say the same."""
GENERATOR = f"{NAME} {VERSION}"
