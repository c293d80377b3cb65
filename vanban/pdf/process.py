"""A program that was started: in a group of its own, its last words kept, killed with all it has started."""

import contextlib
import os
import signal
import subprocess
import sys
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from threading import Thread, Timer
from typing import IO

_KEPT = 16  # pieces of the log
_PIECE = 1024  # bytes of a piece
_GOODBYE = 10.0  # seconds a killed program has to be gone
_FLAGS = 0x00000200 | 0x08000000 if sys.platform == "win32" else 0  # a new group, no window


class Process:
    """A running program; its standard output is piped to `output` when it `talks`, else it goes to the log."""

    def __init__(self, command: Sequence[str], folder: Path, environment: Mapping[str, str], *, talks: bool) -> None:
        """Start it in `folder`. Raises OSError when there is no such program."""
        self._tail: deque[bytes] = deque(maxlen=_KEPT)
        self._popen = subprocess.Popen(  # noqa: S603 - a list of arguments, no shell
            list(command),
            cwd=folder,
            env=dict(environment),
            stdin=subprocess.PIPE if talks else subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE if talks else subprocess.STDOUT,
            start_new_session=sys.platform != "win32",
            creationflags=_FLAGS,
        )
        heard = self._popen.stderr if talks else self._popen.stdout
        self._listener = Thread(target=self._listen, args=(heard,), daemon=True)
        self._listener.start()

    @property
    def input(self) -> IO[bytes]:
        """Its standard input."""
        if self._popen.stdin is None:
            raise ValueError("this program does not talk")
        return self._popen.stdin

    @property
    def output(self) -> IO[bytes]:
        """Its standard output."""
        if self._popen.stdout is None:
            raise ValueError("this program does not talk")
        return self._popen.stdout

    @property
    def log(self) -> str:
        """The last it said, 16 kB at most."""
        return b"".join(tuple(self._tail)).decode("utf-8", "replace").strip()

    def wait(self, seconds: float) -> int | None:
        """Its exit code, or None when it still runs after that time."""
        try:
            return self._popen.wait(seconds)
        except subprocess.TimeoutExpired:
            return None

    @contextlib.contextmanager
    def deadline(self, seconds: float) -> Iterator[list[bool]]:
        """Kill it when the block takes longer; the list that is given is then not empty."""
        over: list[bool] = []

        def strike() -> None:
            over.append(True)
            self._strike()

        timer = Timer(seconds, strike)
        timer.daemon = True
        timer.start()
        try:
            yield over
        finally:
            timer.cancel()

    def kill(self) -> None:
        """Kill it and all it has started, and wait until it is gone."""
        self._strike()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._popen.wait(_GOODBYE)
        self._listener.join(_GOODBYE)
        for pipe in (self._popen.stdin, self._popen.stdout, self._popen.stderr):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()

    def _strike(self) -> None:
        if sys.platform == "win32":
            command = ["taskkill", "/T", "/F", "/PID", str(self._popen.pid)]
            subprocess.run(command, capture_output=True, check=False)  # noqa: S603 - a number of ours
        else:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self._popen.pid, signal.SIGKILL)

    def _listen(self, pipe: IO[bytes]) -> None:
        with contextlib.suppress(OSError, ValueError):
            while piece := os.read(pipe.fileno(), _PIECE):
                self._tail.append(piece)
