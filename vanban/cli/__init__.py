"""Talks to people; the only part that catches our errors."""

from vanban.core.collector import collect_rarely

collect_rarely()  # here, before anything else is imported: most of what a start makes stays to the end
