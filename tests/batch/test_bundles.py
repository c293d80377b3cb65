"""Many tasks go together in the midst of a run, few at its end."""

from itertools import count

from vanban.batch.bundles import Bundles
from vanban.batch.task import Task


def sizes(tasks: int, workers: int, seconds: float) -> list[int]:
    """How many tasks each bundle of a run has when every task takes so many seconds."""
    bundles = Bundles(Task(str(number), number) for number in range(tasks))
    found = []
    while bundle := bundles.take(workers):
        found.append(len(bundle))
        bundles.took(len(bundle), seconds * len(bundle))
    return found


def test_every_task_goes_once_and_in_order():
    bundles, found = Bundles(Task(str(number), number) for number in range(500)), []
    while bundle := bundles.take(3):
        found += [task.given for task in bundle]
        bundles.took(len(bundle), 0.01 * len(bundle))
    assert found == list(range(500))


def test_the_first_goes_alone_then_as_many_as_last_long_enough():
    assert sizes(1000, workers=2, seconds=0.1)[:4] == [1, 8, 8, 8]
    assert max(sizes(1000, workers=2, seconds=0.0001)) == 32


def test_the_last_are_smaller_so_that_no_worker_waits_long_for_another():
    found = sizes(1000, workers=2, seconds=0.1)
    assert sorted(found[1:], reverse=True) == found[1:]
    assert found[-1] <= 2
    assert set(found[-30:]) > {2, 8}


def test_long_tasks_go_one_by_one():
    assert set(sizes(20, workers=2, seconds=5.0)) == {1}


def test_an_endless_run_is_taken_as_it_is_needed():
    numbers = count()
    Bundles(Task(str(number), number) for number in numbers).take(2)
    assert next(numbers) < 1000
