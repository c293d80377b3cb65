"""Files to a Dataset, or every error with its place. Computes nothing."""
