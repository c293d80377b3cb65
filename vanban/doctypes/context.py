"""How a context documents itself: each field carries the words that the reference for template authors prints."""

from dataclasses import field
from typing import Any


def mo_ta(text: str) -> Any:
    """A field of a context with its help text (Vietnamese)."""
    return field(metadata={"mo_ta": text})
