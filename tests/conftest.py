"""Settings that every test shares."""

import signal
from collections.abc import Iterator

import pytest
from hypothesis import settings

settings.register_profile("vanban", deadline=None)  # machines under load are slow, not wrong
settings.load_profile("vanban")


@pytest.fixture
def ctrl_c() -> Iterator[None]:
    """Programs started meanwhile obey Ctrl+C, also when the tests were started in the background, which ignores it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)
