"""Reads documents that are alike by what earlier ones had in common with them; what is unlike is read in full."""
