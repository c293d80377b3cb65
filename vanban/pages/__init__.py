"""Printed pages as a reader sees them: where each word and line stands, read from a PDF."""
