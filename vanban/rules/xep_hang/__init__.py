"""Rules about ranks."""

from vanban.rules.rule import Subject

SUBJECT = Subject.DU_LIEU
