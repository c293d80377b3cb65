"""Which facts each document shows, and under which names. Never touches Word."""
