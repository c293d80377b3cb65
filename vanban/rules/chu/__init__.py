"""Rules about fonts, colour, encodings."""
