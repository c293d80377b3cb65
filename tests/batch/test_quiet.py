"""A Dask worker watches itself less while our work is done, and as before afterwards."""

from dataclasses import dataclass, field

import pytest

from vanban.batch.quiet import quiet


@dataclass
class Watch:
    callback_time: float


@dataclass
class Worker:
    periodic_callbacks: dict[str, Watch] = field(default_factory=dict)

    @property
    def times(self) -> dict[str, float]:
        return {name: watch.callback_time for name, watch in self.periodic_callbacks.items()}


@pytest.fixture
def worker() -> Worker:
    return Worker({"profile": Watch(10), "tick": Watch(20), "heartbeat": Watch(500)})


def test_only_what_looks_at_the_worker_rests(worker):
    with quiet(worker):
        assert worker.times == {"profile": 1000, "tick": 1000, "heartbeat": 500}
    assert worker.times == {"profile": 10, "tick": 20, "heartbeat": 500}


def test_it_is_given_back_after_a_fault(worker):
    before = worker.times
    with pytest.raises(ZeroDivisionError), quiet(worker):
        _ = 1 / 0
    assert worker.times == before


def test_what_is_seldom_or_switched_off_stays_so():
    worker = Worker({"tick": Watch(5000)})
    with quiet(worker):
        assert worker.times == {"tick": 5000}
    assert worker.times == {"tick": 5000}
