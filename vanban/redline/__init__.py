"""A copy of a document that carries what changed as tracked changes, published only when it is proved."""
