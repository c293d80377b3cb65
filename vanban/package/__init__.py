"""The archive that a Word file is: parts to bytes. Knows names and bytes, not what is in them."""
