"""Once and only once: several processes at the same time, kill -9 at every step, disks without room."""

from pathlib import Path

import pytest

from tests.publish.processes import may_mount
from tests.register.disks import run, run_mounted
from tests.register.kills import begun, die_at_every_step, died, issue, recover, settle_and_go_on
from tests.register.making import new_register, opened
from tests.register.workers import Crew, check_said, kill_at_random


@pytest.mark.parametrize("processes", [2, 8])
def test_processes_at_the_same_time_share_no_number(path: Path, processes: int):
    crew = Crew(path)
    for _ in range(processes):
        crew.start(8)
    crew.wait()
    with opened(path) as register:
        assert check_said(register, crew.said) == len(crew.said) == 8 * processes


@pytest.mark.parametrize(
    ("name", "steps", "seen"),
    [
        ("issue", 40, ["HUY", "XONG"]),
        ("reserve", 50, ["GIU", "XONG"]),
        ("replace", 45, ["HUY", "XONG"]),
    ],
)
def test_killed_at_every_step(tmp_path: Path, name: str, steps: int, seen: list[str]):
    ended = die_at_every_step(tmp_path, name)
    assert ended["kills"] > steps
    assert ended["seen"] == seen


@pytest.mark.parametrize("step", [12, 20])
def test_killed_while_recovering(tmp_path: Path, step: int):
    path = begun(tmp_path, "issue")
    assert died(path, issue, 45)
    assert died(path, recover, step)
    settle_and_go_on(path, issue)


@pytest.mark.parametrize("processes", [2, 8])
def test_killed_at_random_moments(path: Path, processes: int):
    kills, numbers = kill_at_random(path, processes=processes, kills=5, seed=2023)
    assert kills == 5 + processes
    assert numbers > 0


@pytest.mark.parametrize("processes", [2, 8])
def test_processes_that_hold_a_number_for_one_document_hold_one(path: Path, processes: int):
    crew = Crew(path)
    for _ in range(processes):
        crew.start(1, "van-ban")
    crew.wait()
    with opened(path) as register:
        (held,) = register.entries(2023)
        assert crew.said.count(f"{held.so.id} 1 van-ban") == 1
        assert len(crew.said) == processes


def test_a_file_larger_than_the_system_allows(path: Path):
    (told,) = run("with_file_limit", path)
    assert "Ổ đĩa không nhận dữ liệu" in told
    with opened(path) as register:
        register.recover()


def test_a_disk_with_any_amount_of_room(tmp_path: Path):
    """From none to plenty; what must hold after each failure is checked where the disk is."""
    if may_mount(tmp_path):
        errors = run_mounted("size=600k", tmp_path, "small_disk", tmp_path)
    else:  # a container without the right to mount: a limit on files stands in for a limit on disks
        errors = run("with_file_limits", new_register(tmp_path))
    assert "" in errors
    assert len(errors) > 1
