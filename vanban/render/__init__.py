"""Template and names to bytes: compiled once, rendered many times. Knows no document type."""
