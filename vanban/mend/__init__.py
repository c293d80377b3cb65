"""Corrected copies: what a rule found is put right in the parts of the file; the words stay as they are."""
