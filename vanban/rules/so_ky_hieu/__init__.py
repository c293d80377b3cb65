"""Rules about number and symbol."""
