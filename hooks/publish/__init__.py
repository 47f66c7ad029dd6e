"""Make pages, fragments and data out of what was read, linked and verified."""
