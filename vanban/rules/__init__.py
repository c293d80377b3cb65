"""The rule book: one requirement of one source a file, path = id. Opens no file, changes nothing."""
