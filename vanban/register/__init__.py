"""Sổ văn bản đi: numbers given once, frozen copies, a history that shows whoever touched it."""
