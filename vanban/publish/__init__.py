"""Finished files into place, whole or not at all, and the record of what was built from what."""
