"""Differences between two documents or two sets of data: what moved, came, went and changed, with its place."""
