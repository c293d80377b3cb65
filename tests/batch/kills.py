"""A run of `batch` whose processes are killed again and again, and what must hold of the documents after it."""

import hashlib
import json
import os
import random
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
DOCUMENTS = ["bao_cao-quy_1-2026.docx", "ke_hoach-2026.docx"]


def run_under_fire(folder, results, *words, every, seed, most, look=lambda at_work: None):
    """Run `batch`, killing one of its processes each so many seconds; gives the number of kills and the results.

    A process is only killed when it has had time to begin; after `most` kills the run is left in peace. `look` sees
    the numbers of the processes before each kill.
    """
    choose = random.Random(seed)
    command = [sys.executable, str(ROOT / "build.py"), "batch", str(folder), "--results", str(results), "--jobs", "2"]
    command += words
    kills = 0
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as run:
        while run.poll() is None:
            time.sleep(every * choose.uniform(0.5, 1.5))
            at_work = [pid for pid in children(run.pid) if "spawn_main" in command_of(pid)]
            look(at_work)
            if at_work and kills < most:
                os.kill(choose.choice(at_work), signal.SIGKILL)
                kills += 1
    return kills, json.loads(results.read_bytes())


def children(pid):
    """The processes that a process has started; none when it is gone."""
    try:
        return [int(one) for one in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return []


def command_of(pid):
    """What a process was started with."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().decode(errors="replace")
    except OSError:
        return ""


def finish(folder, results, *, wrong=0):
    """Retry until nothing is left but so many agencies with wrong data; at most as often as one could be unlucky."""
    for _ in range(5):
        command = [sys.executable, str(ROOT / "build.py"), "batch", "--retry", str(results), "--jobs", "2"]
        subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
        told = json.loads(results.read_bytes())
        if sum(row["status"] not in ("built", "current") for row in told["units"]) == wrong:
            return told
    raise AssertionError("never done")


def all_whole(folder, results, wrong=()):
    """Every document of every sound agency is there once and whole, nothing else is; the results tell its hash."""
    sound = [row for row in results["units"] if row["unit"] not in wrong]
    told = {one["file"]: one["sha256"] for row in sound for one in row["documents"]}
    for row in sound:
        output = folder / row["unit"] / "output"
        assert sorted(path.name for path in output.iterdir()) == DOCUMENTS, output
        for path in output.iterdir():
            assert hashlib.sha256(path.read_bytes()).hexdigest() == told[str(path)], path
            assert zipfile.ZipFile(path).testzip() is None
    assert len(told) == 2 * len(sound)


def wrong_alone(folder, results, wrong):
    """The agencies with wrong data failed, and no other, each with places in its own files."""
    assert sorted(row["unit"] for row in results["units"] if row["status"] == "failed") == sorted(wrong)
    for row in results["units"]:
        if row["unit"] in wrong:
            findings = [finding for document in row["documents"] for finding in document["findings"]]
            own = str(folder / row["unit"])
            assert findings or row["error"], row
            assert all(finding["place"]["file"].startswith(own) for finding in findings)
