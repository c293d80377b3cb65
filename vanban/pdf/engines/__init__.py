"""One module an external program that turns Word files into PDF."""
