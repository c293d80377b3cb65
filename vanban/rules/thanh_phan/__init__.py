"""Rules about which parts there are, and the marks."""
