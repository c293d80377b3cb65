"""Pictures of printed pages: one a page, and one sheet with all of them."""
