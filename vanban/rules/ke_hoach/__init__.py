"""Rules about the plan against the index and its own span."""

from vanban.rules.rule import Subject

SUBJECT = Subject.DU_LIEU
