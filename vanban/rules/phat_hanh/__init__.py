"""Rules about the numbers and days of the documents."""

from vanban.rules.rule import Subject

SUBJECT = Subject.DU_LIEU
