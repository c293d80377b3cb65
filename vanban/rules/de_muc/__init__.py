"""Rules about headings in the text."""
