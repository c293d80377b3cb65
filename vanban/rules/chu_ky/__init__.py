"""Rules about the signature."""
