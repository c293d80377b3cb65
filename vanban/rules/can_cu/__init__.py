"""Rules about the grounds."""
