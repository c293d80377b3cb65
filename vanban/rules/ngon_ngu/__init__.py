"""Rules about capitals and typing."""
