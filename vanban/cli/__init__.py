"""Talks to people; the only part that catches our errors."""
