"""The same tasks on a Dask cluster of real processes."""

import hashlib
import json
import subprocess
import sys
import time
from pathlib import Path
from threading import Event

import pytest
from distributed import Client

from tests.batch import works
from tests.batch.dask_cluster import dask_cluster
from tests.batch.kills import ROOT, all_whole
from tools.country.writing import write_country
from vanban.batch import joining
from vanban.batch.cluster import Cluster
from vanban.batch.processes import Limits
from vanban.batch.task import Task
from vanban.cli.main import main
from vanban.core.errors import BatchIncomplete, UsageError

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


def test_short_tasks_go_together(cluster):
    ended = list(Cluster(works.dask_key, cluster.address).run([Task(str(n), n) for n in range(300)], Event()))
    assert len(ended) == 300
    assert len({one.result for one in ended}) < 100


def test_workers_watch_themselves_seldom_while_ours_is_done_and_as_before_afterwards(cluster):
    with Client(cluster.address, set_as_default=False) as client:
        before = client.submit(works.watches, None, pure=False).result()
        (during,) = {
            tuple(one.result[name] for name in ("profile", "tick"))
            for one in Cluster(works.watches, cluster.address).run(TASKS, Event())
        }
        after = client.submit(works.watches, None, pure=False).result()
    assert during == (1000, 1000)
    assert (before["profile"], before["tick"]) == (after["profile"], after["tick"]) == (10, 20)


@pytest.mark.parametrize("deadly", ["chết", "ngủ"])
def test_a_deadly_task_is_lost_alone_and_told(tmp_path, deadly):
    given = [*map(str, range(40)), deadly, *map(str, range(40, 80))]
    with dask_cluster(tmp_path, workers=2, reviving=True) as cluster:
        running = Cluster(works.die_or_sleep_on, cluster.address, Limits(seconds=2.0))
        ended = list(running.run([Task(one, one) for one in given], Event()))
    assert sorted(one.result for one in ended if not one.lost) == sorted(set(given) - {deadly})
    assert [(one.task.key, one.lost) for one in ended if one.lost] == [
        (deadly, "các máy nhận việc này đều dừng giữa chừng")
    ]


@pytest.mark.parametrize("all_workers", [True, False])
def test_a_cluster_that_is_gone_is_given_up(tmp_path, all_workers):
    with dask_cluster(tmp_path, workers=1) as cluster:
        running = Cluster(works.sleep, cluster.address, patience=3.0).run(
            [Task(str(n), 0.2) for n in range(30)], Event()
        )
        first = next(running)
        cluster.processes[1 if all_workers else 0].kill()
        ended = [first, *running]
    assert not first.lost
    lost = [one for one in ended if one.lost]
    assert lost
    assert all(one.lost == "cụm Dask không còn máy nào làm việc" for one in lost) or not all_workers
    assert len({one.task.key for one in ended}) == len(ended)


def test_nobody_at_the_address(monkeypatch):
    monkeypatch.setattr(joining, "_PATIENCE", 1)
    with pytest.raises(UsageError, match="Không nối được"):
        list(Cluster(works.double, "tcp://127.0.0.1:9").run(TASKS, Event()))


def test_documents_of_a_killed_worker_are_made_by_the_other(tmp_path):
    folder, path = tmp_path / "country", tmp_path / "run_results.json"
    write_country(folder, units=60)
    with dask_cluster(tmp_path, workers=2) as cluster:
        with Client(cluster.address, set_as_default=False) as looking:
            looking.wait_for_workers(2)
        command = ["batch", str(folder), "--dask", cluster.address, "--results", str(path)]
        with subprocess.Popen([sys.executable, str(ROOT / "build.py"), *command], cwd=ROOT) as run:
            while len(list(folder.rglob("*.docx"))) <= 4 and run.poll() is None:  # each has its first tasks by then
                time.sleep(0.02)
            assert run.poll() is None
            cluster.processes[2].kill()
    assert run.returncode == 0
    all_whole(folder, json.loads(path.read_bytes()))


@pytest.mark.parametrize("send_back", [False, True])
def test_documents_of_agencies(cluster, tmp_path, monkeypatch, send_back):
    monkeypatch.chdir(tmp_path)  # where the workers do not stand
    made = write_country(tmp_path / "country", units=4, poisoned=0.2)
    (wrong,) = (unit for unit, kind in made.items() if kind)
    words = ["batch", "country", "--dask", cluster.address, *(["--send-back"] if send_back else [])]
    path = tmp_path / "run_results.json"
    assert main([*words, "--results", str(path)]) == BatchIncomplete.exit_code
    results = json.loads(path.read_bytes())
    assert {row["unit"]: row["status"] for row in results["units"]} == {
        unit: "failed" if kind else "built" for unit, kind in made.items()
    }
    for row in results["units"]:
        folder = tmp_path / "country" / row["unit"]
        for document in row["documents"]:
            assert document["file"].startswith(str(folder))
            assert all(found["place"]["file"].startswith(str(folder)) for found in document["findings"])
            if row["unit"] != wrong:
                assert hashlib.sha256(Path(document["file"]).read_bytes()).hexdigest() == document["sha256"]
    assert main([*words, "--results", str(path)]) == BatchIncomplete.exit_code
    counts = json.loads(path.read_bytes())["counts"]
    assert (counts["built"], counts["current"]) == (0, 6)
