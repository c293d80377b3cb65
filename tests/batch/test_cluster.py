"""The same tasks on a Dask cluster of real processes."""

from threading import Event

import pytest

from tests.batch import works
from tests.batch.dask_cluster import dask_cluster
from vanban.batch.cluster import Cluster
from vanban.batch.task import Task
from vanban.core.errors import UsageError

TASKS = [Task(str(number), number) for number in range(12)]


@pytest.fixture(scope="module")
def cluster(tmp_path_factory):
    with dask_cluster(tmp_path_factory.mktemp("dask"), workers=2) as cluster:
        yield cluster


def test_every_task_ends_once(cluster):
    ended = list(Cluster(works.double, cluster.address).run(TASKS, Event()))
    assert sorted((one.task.given, one.result) for one in ended) == [(n, 2 * n) for n in range(12)]
    assert all(one.place.startswith("tcp://") for one in ended)


def test_what_is_not_begun_stays_when_asked_to_stop(cluster):
    stop = Event()
    ended = []
    for one in Cluster(works.sleep, cluster.address).run([Task(str(n), 0.01) for n in range(99)], stop):
        ended.append(one)
        stop.set()
    assert 1 <= len(ended) < 99


def test_a_worker_that_is_killed_leaves_its_tasks_to_the_other(tmp_path):
    with dask_cluster(tmp_path, workers=2) as cluster:
        running = Cluster(works.note_and_sleep, cluster.address).run(
            [Task(str(n), (str(tmp_path), n, 0.3)) for n in range(20)], Event()
        )
        first = next(running)
        cluster.processes[1].kill()
        ended = [first, *running]
    assert sorted(one.result for one in ended) == list(range(20))
    assert [one.lost for one in ended if one.lost] == []


def test_nobody_at_the_address():
    with pytest.raises(UsageError, match="Không nối được"):
        list(Cluster(works.double, "tcp://127.0.0.1:9").run(TASKS, Event()))
