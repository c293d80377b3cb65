"""Processes that are killed while they make documents: every document is there in the end, once and whole."""

import signal
import subprocess
import sys
import time

from tests.batch.kills import ROOT, all_whole, children, command_of, finish, run_under_fire
from tools.country.writing import write_country


def test_killed_processes_lose_no_document(tmp_path):
    write_country(tmp_path / "country", units=8)
    path = tmp_path / "run_results.json"
    kills, results = run_under_fire(tmp_path / "country", path, every=1.5, seed=1, most=4)
    assert kills
    assert not {row["status"] for row in results["units"]} - {"built", "current", "lost"}
    all_whole(tmp_path / "country", finish(tmp_path / "country", path))


def test_ctrl_c_leaves_whole_files_and_true_results(tmp_path, ctrl_c):
    write_country(tmp_path / "country", units=12)
    path = tmp_path / "run_results.json"
    command = [sys.executable, str(ROOT / "build.py"), "batch", str(tmp_path / "country"), "--results", str(path)]
    with subprocess.Popen([*command, "--jobs", "1"], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as run:
        until = time.monotonic() + 120
        while not list((tmp_path / "country").rglob("*.docx")) and time.monotonic() < until:
            time.sleep(0.1)
        at_work = [pid for pid in children(run.pid) if "spawn_main" in command_of(pid)]
        run.send_signal(signal.SIGINT)
        _, said = run.communicate()
    assert "Đã dừng trước khi xong" in said.decode()
    assert at_work
    assert [pid for pid in at_work if "spawn_main" in command_of(pid)] == []
    results = finish(tmp_path / "country", path)
    all_whole(tmp_path / "country", results)
