"""The story of each command: named steps in order. Holds no rule, no format, no number."""
