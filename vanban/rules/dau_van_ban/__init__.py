"""Rules about the names that the letterhead shows."""

from vanban.rules.rule import Subject

SUBJECT = Subject.DU_LIEU
