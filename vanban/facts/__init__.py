"""Numbers and judgements that follow from the data: pure functions, no formatting."""
