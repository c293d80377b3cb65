"""Rules about annexes."""
