"""Changing a YAML text in place: what is not changed, comments included, stays as the clerk wrote it."""
