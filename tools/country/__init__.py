"""A made country: agencies of 34 provinces with data that look real, for measuring and for trying many at once."""
