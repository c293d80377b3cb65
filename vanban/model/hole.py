"""The exception that stands for a value nobody could read, so that what depends on it is left unjudged."""


class Hole(Exception):
    """A field was asked for that the file does not give in a readable form.

    When a file has faults, what is sound in it still becomes records, and the faulty fields become holes:
    asking for one raises this. A cross check that meets a hole cannot judge, so it is left out and no fault
    is told twice. Data without faults have no holes. Not an AttributeError, which a property would swallow.
    """
