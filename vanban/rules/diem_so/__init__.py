"""Rules about the points of the index and their sums."""

from vanban.rules.rule import Subject

SUBJECT = Subject.DU_LIEU
