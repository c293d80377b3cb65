"""Rules about trích yếu."""
