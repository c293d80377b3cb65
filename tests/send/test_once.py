"""Sent once: whatever kills the sender, however many send at the same time, and on a disk that is full."""

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.publish.processes import REPOSITORY, may_mount
from tests.send.postbox import Postbox, postbox

KILLS = 13  # a channel; `make soak` kills at every step


def scenario(*words: object, before: tuple[str, ...] = ()) -> Any:
    """Run a scenario of kills.py in a process of its own; what it told."""
    command = [*before, sys.executable, "-m", "tests.send.kills", *map(str, words)]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def check_taken(box: Postbox, final: dict[str, str]) -> None:
    """No letter was taken twice; one that counts as sent was taken; one that was not taken does not count as sent."""
    taken = Counter(recipient for recipient, _ in box.taken)
    assert set(taken.values()) <= {1}
    assert {address for address, state in final.items() if state == "đã gửi"} <= set(taken)
    assert set(final.values()) <= {"đã gửi", "không rõ"}


def test_bundles_of_a_killed_sender_are_whole_and_made_once(tmp_path: Path):
    told = scenario("some_steps", tmp_path, 0, KILLS)
    assert told["kills"] == KILLS
    assert told["seen"] == ["chờ gửi", "không rõ", "đã gửi"]


def test_mail_of_a_killed_sender_goes_once(tmp_path: Path):
    with postbox(tmp_path) as (box, server):
        told = scenario("some_steps", tmp_path, server.cong, KILLS)
    assert told["kills"] == KILLS
    assert told["seen"] == ["chờ gửi", "không rõ", "đã gửi"]
    check_taken(box, told["final"])


@pytest.mark.parametrize("processes", [2, 8])
def test_processes_that_send_at_the_same_time_send_once(tmp_path: Path, processes: int):
    with postbox(tmp_path) as (box, server):
        told = scenario("at_once", tmp_path, server.cong, processes)
    assert list(told["final"].values()) == ["đã gửi"] * 6
    check_taken(box, told["final"])
    assert len(box.taken) == 6


def test_a_full_disk_never_makes_a_letter_count_as_sent(tmp_path: Path):
    """With every amount of room; that what counts as sent stands there whole is checked where the disk is."""
    if may_mount(tmp_path):
        mount = 'mount -t tmpfs -o size=400k none "$0" && exec "$@"'
        told = scenario("small_disk", tmp_path, before=("unshare", "-rm", "sh", "-c", mount, str(tmp_path)))["told"]
        assert "đã gửi" in told
    else:  # a container without the right to mount: a limit on files stands in for a limit on disks
        told = [text for room in (800, 8192) for text in scenario("small_files", tmp_path, room)["told"]]
    assert any("đã đầy" in text for text in told)
