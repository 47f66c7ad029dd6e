"""Drafts of briefings: nothing but the words of the sources, chosen by a plain method."""
