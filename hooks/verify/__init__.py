"""Hold what the site says against its sources."""
