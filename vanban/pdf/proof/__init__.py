"""What a PDF must show before it counts: it opens, its fonts are right and inside, its text is the document's."""
