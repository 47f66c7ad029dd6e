"""What the generator knows: front matter as pydantic models, the rest as frozen dataclasses."""
