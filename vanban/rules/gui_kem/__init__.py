"""Rules about documents that others send along."""

from vanban.rules.rule import Subject

SUBJECT = Subject.DU_LIEU
