"""Rules about place and date."""
