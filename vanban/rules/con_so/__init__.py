"""Rules about dates and numbers in the text."""
