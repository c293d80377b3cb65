"""Five hundred kills of the register and more: `make soak`; prints what was killed, where, and how it ended."""

import itertools
import tempfile
from pathlib import Path

from tests.register.kills import ACTIONS, die_at_every_step, die_while_recovering
from tests.register.making import new_register
from tests.register.workers import kill_at_random
from tests.soak.system_calls import die_at_every_call, may_trace
from tests.soak.telling import places, tell

LEAST = 500
PROCESSES = (1, 2, 8)
RECOVERIES = (25, 45, 55)  # steps of an issue: before the archive, within it, after it


def main() -> None:
    """Every step of every action first, then processes at random until there were enough kills."""
    kills = 0
    with tempfile.TemporaryDirectory(prefix="vanban-") as folder:
        fresh = places(Path(folder))
        for name in ACTIONS:
            ended = die_at_every_step(next(fresh), name)
            kills += int(str(ended["kills"]))
            tell(f"{name}: {ended['kills']} kills, one at every step; left-overs ended as {ended['seen']}")
        for at in RECOVERIES:
            ended_at = die_while_recovering(next(fresh), at)
            kills += 2 * ended_at - 1
            tell(f"recover after a kill at step {at}: killed at each of its {ended_at - 1} steps")
        if may_trace():
            calls = die_at_every_call(next(fresh), "issue")
            kills += sum(calls.values())
            tell(f"issue, at every system call: {calls}")
        else:
            tell("no strace here: kills at system calls left out")
        for seed in itertools.count():
            processes = PROCESSES[seed % len(PROCESSES)]
            path = new_register(next(fresh))
            done, numbers = kill_at_random(path, processes=processes, kills=40, seed=seed)
            kills += done
            tell(f"{processes} processes at once: {done} kills, {numbers} numbers, none twice, none missing")
            if kills >= LEAST and processes == PROCESSES[-1]:
                break
    tell(f"{kills} kills: every chain whole, no number twice, nothing half written")


if __name__ == "__main__":
    main()
