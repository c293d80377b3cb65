"""Words everyone shares: places and findings, errors, lengths, Vietnamese dates and numbers. Reads no file."""
