"""A Dask cluster on this machine: a scheduler and workers in processes of their own, over tcp."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[2]


@dataclass
class DaskCluster:
    """The address of the scheduler, and the processes of the workers."""

    folder: Path
    address: str = ""
    processes: list["subprocess.Popen[bytes]"] = field(default_factory=list)

    def start(self, *words: str) -> "subprocess.Popen[bytes]":
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "1"}
        command = [sys.executable, "-m", "dask", *words]
        with (self.folder / f"{words[0]}-{len(self.processes)}.log").open("wb") as log:
            process = subprocess.Popen(command, cwd=self.folder, env=environment, stdout=log, stderr=log)
        self.processes.append(process)
        return process


@contextmanager
def dask_cluster(folder: Path, workers: int, *, reviving: bool = False) -> Iterator[DaskCluster]:
    """A cluster in its own processes, ended with the block; what they say is in `folder`.

    A `reviving` one starts its workers again when they die, as clusters are left to themselves.
    """
    cluster = DaskCluster(folder)
    told = folder / "scheduler.json"
    try:
        cluster.start(
            "scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", str(told)
        )
        cluster.address = _address(told)
        for number in range(workers):
            nanny = "--nanny" if reviving else "--no-nanny"
            cluster.start("worker", cluster.address, "--nthreads", "1", nanny, "--no-dashboard", "--name", str(number))
        yield cluster
    finally:
        for process in reversed(cluster.processes):
            process.terminate() if reviving else process.kill()  # a nanny takes its worker along
            process.wait()


def _address(told: Path) -> str:
    until = time.monotonic() + 120
    while time.monotonic() < until:
        if told.exists() and (text := told.read_text("utf-8")).strip().endswith("}"):
            return str(json.loads(text)["address"])
        time.sleep(0.1)
    raise TimeoutError("no scheduler")
