"""Rules about the type of the document."""
