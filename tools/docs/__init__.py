"""Writes the generated references in docs/; `python -m tools.docs --check` says whether they are current."""
