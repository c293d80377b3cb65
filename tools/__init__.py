"""Programs of the developers: they generate files that are committed, and check that those are up to date."""
