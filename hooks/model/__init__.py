"""What the generator knows: front matter as pydantic models, everything else as frozen dataclasses."""
