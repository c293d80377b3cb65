"""Rules about page numbers."""
