"""Bytes of a Word file to what a reader would see. Judges nothing."""
