"""Rules about the recipients."""
