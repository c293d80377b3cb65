"""Rules about the files and the days of the reporting periods."""

from vanban.rules.rule import Subject

SUBJECT = Subject.DU_LIEU
