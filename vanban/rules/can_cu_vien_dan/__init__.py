"""Rules about the grounds in the data, against the day of the document that cites them."""

from vanban.rules.rule import Subject

SUBJECT = Subject.DU_LIEU
