"""Five hundred kills of the register and more: `make soak`; prints what was killed, where, and how it ended."""

import itertools
import sys
import tempfile
from pathlib import Path

from tests.register.kills import ACTIONS, die_at_every_step, die_while_recovering
from tests.register.making import new_register
from tests.register.workers import kill_at_random
from tests.soak.system_calls import die_at_every_call, may_trace

LEAST = 500
PROCESSES = (1, 2, 8)
RECOVERIES = (25, 45, 55)  # steps of an issue: before the archive, within it, after it


def main() -> None:
    """Every step of every action first, then processes at random until there were enough kills."""
    kills = 0
    with tempfile.TemporaryDirectory(prefix="vanban-") as folder:
        places = (Path(folder, str(number)) for number in itertools.count())
        for name in ACTIONS:
            ended = die_at_every_step(_made(next(places)), name)
            kills += int(str(ended["kills"]))
            _tell(f"{name}: {ended['kills']} kills, one at every step; left-overs ended as {ended['seen']}")
        for at in RECOVERIES:
            ended_at = die_while_recovering(_made(next(places)), at)
            kills += 2 * ended_at - 1
            _tell(f"recover after a kill at step {at}: killed at each of its {ended_at - 1} steps")
        if may_trace():
            calls = die_at_every_call(_made(next(places)), "issue")
            kills += sum(calls.values())
            _tell(f"issue, at every system call: {calls}")
        else:
            _tell("no strace here: kills at system calls left out")
        for seed in itertools.count():
            processes = PROCESSES[seed % len(PROCESSES)]
            path = new_register(_made(next(places)))
            done, numbers = kill_at_random(path, processes=processes, kills=40, seed=seed)
            kills += done
            _tell(f"{processes} processes at once: {done} kills, {numbers} numbers, none twice, none missing")
            if kills >= LEAST and processes == PROCESSES[-1]:
                break
    _tell(f"{kills} kills: every chain whole, no number twice, nothing half written")


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def _tell(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
