"""Rules about the authority to sign."""

from vanban.rules.rule import Subject

SUBJECT = Subject.DU_LIEU
