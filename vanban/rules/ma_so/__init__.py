"""Rules about the codes by which records speak of each other."""

from vanban.rules.rule import Subject

SUBJECT = Subject.DU_LIEU
