"""Tasks on processes: every one ends once, whatever happens to the processes."""

import os
import signal
import time
from pathlib import Path
from threading import Event, Thread

from tests.batch import works
from vanban.batch.processes import Limits, Processes
from vanban.batch.stopping import stop_when_asked
from vanban.batch.task import Task


def run(work, given, stop=None, **limits):
    tasks = [Task(str(number), one) for number, one in enumerate(given)]
    pool = Processes(work, Limits(**{"processes": 2, **limits}))
    return {ended.task.given: ended for ended in pool.run(tasks, stop or Event())}


def test_every_task_ends_once():
    ended = run(works.double, range(30))
    assert {given: one.result for given, one in ended.items()} == {n: 2 * n for n in range(30)}
    assert {one.tries for one in ended.values()} == {1}


def test_a_task_whose_process_dies_is_tried_once_more(tmp_path):
    (ended,) = run(works.die_once, [str(tmp_path)]).values()
    assert (ended.result, ended.tries, ended.lost) == ("done", 2, "")


def test_a_deadly_task_is_lost_alone_and_told():
    ended = run(works.die_on_odd, range(5))
    assert {given: one.result for given, one in ended.items() if not one.lost} == {0: 0, 2: 2, 4: 4}
    assert {given for given, one in ended.items() if one.lost} == {1, 3}
    assert all("dừng giữa chừng (mã -9)" in one.lost and one.tries == 2 for one in ended.values() if one.lost)


def test_processes_that_can_do_nothing_are_not_started_for_ever():
    ended = run(works.die, range(500))
    assert 0 < len(ended) < 20
    assert all("dừng giữa chừng (mã -9)" in one.lost for one in ended.values())


def test_a_task_that_takes_too_long_is_lost():
    ended = run(works.sleep, [60, 0], seconds=3.0, tries=1)
    assert ended[60].lost
    assert ended[0].result == 0


def test_a_process_is_replaced_after_its_share():
    ended = run(works.process, range(4), processes=1, tasks=2)
    assert len({one.result for one in ended.values()}) == 2


def test_what_is_at_work_is_finished_when_asked_to_stop(tmp_path):
    stop = Event()
    Thread(target=lambda: (wait_for(tmp_path), stop.set())).start()
    ended = run(works.note_and_sleep, [(str(tmp_path), number, 1.5) for number in range(50)], stop, processes=1)
    begun = {int(path.name.partition("-")[0]) for path in tmp_path.iterdir()}
    assert {one.result for one in ended.values()} == begun
    assert len(begun) < 50


def test_ctrl_c_is_a_wish_and_a_second_one_a_command():
    with stop_when_asked() as stop:
        os.kill(os.getpid(), signal.SIGINT)
        wait_until(stop.is_set)
        try:
            os.kill(os.getpid(), signal.SIGINT)
            time.sleep(5)
        except KeyboardInterrupt:
            return
    raise AssertionError("the second Ctrl+C was not heard")


def test_no_process_is_left_when_a_run_is_given_up():
    pool = Processes(works.process, Limits(processes=2))
    running = pool.run([Task(str(number), number) for number in range(10)], Event())
    pid = next(running).result
    running.close()
    wait_until(lambda: not Path(f"/proc/{pid}").exists())


def wait_for(folder):
    wait_until(lambda: any(folder.iterdir()))


def wait_until(true):
    until = time.monotonic() + 60
    while not true():
        assert time.monotonic() < until
        time.sleep(0.05)
