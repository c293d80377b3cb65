"""Rules about the names of the agencies."""
