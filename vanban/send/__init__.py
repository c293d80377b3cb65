"""One outbox, several channels: what was sent, when, to whom, and never twice by itself."""
