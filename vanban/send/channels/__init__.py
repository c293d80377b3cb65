"""The ways a document can go: one interface, one implementation a module."""
