"""Rules about outcomes, their days, reasons and evidence."""

from vanban.rules.rule import Subject

SUBJECT = Subject.DU_LIEU
