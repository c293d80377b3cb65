"""The time in Việt Nam, whatever the machine is set to."""

from collections.abc import Callable
from datetime import datetime, timedelta, timezone

Clock = Callable[[], datetime]

VIET_NAM = timezone(timedelta(hours=7))  # the decree's time zone; there is no summer time


def vietnam_time() -> datetime:
    """The time now in Việt Nam."""
    return datetime.now(VIET_NAM)
