"""Rules about the documents that have a file of their own."""

from vanban.rules.rule import Subject

SUBJECT = Subject.DU_LIEU
