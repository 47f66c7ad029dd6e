"""The generator of briefing sites: read -> link -> verify -> publish."""
