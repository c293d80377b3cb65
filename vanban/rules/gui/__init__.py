"""Rules about the directory of recipients and the channels by which they are reached."""

from vanban.rules.rule import Subject

SUBJECT = Subject.DU_LIEU
