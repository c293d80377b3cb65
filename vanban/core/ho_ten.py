"""What the name of a person may hold, where it is typed into data and where it is read in a document."""

import re

MOST_SYLLABLES = 10
NOT_IN_NAMES = re.compile(r"[\d:;,/()\[\]…\"“”]|\.\.|\.$")
