"""Rules about the assignment table."""

from vanban.rules.rule import Subject

SUBJECT = Subject.DU_LIEU
