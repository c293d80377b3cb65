"""Rules about the addressees."""
