"""The near side of a process that converts one document after another: start it, ask it, know when it is lost."""

import json
from collections.abc import Callable
from pathlib import Path
from shutil import rmtree

from vanban.pdf.options import Limits
from vanban.pdf.problem import Fault
from vanban.pdf.process import Process

_LONGEST = 65_536  # bytes of an answer
MOST_PDF = 200 * 2**20  # bytes of a PDF
_SOURCE, _TARGET = "van-ban.docx", "van-ban.pdf"

Start = Callable[[Path], Process]


class Lost(Exception):
    """The process is gone or no longer makes sense; it has been killed."""

    def __init__(self, fault: Fault, log: str) -> None:
        super().__init__(fault)
        self.fault = fault
        self.log = log


class Worker:
    """One process and its folder; `served` counts the documents it was given."""

    def __init__(self, start: Start, folder: Path, limits: Limits) -> None:
        """Start it and wait until it is ready. Raises Lost."""
        self.served = 0
        self._limits = limits
        self._folder = folder
        rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        try:
            self._process = start(folder)
        except OSError as error:
            raise Lost(Fault.NOT_STARTED, str(error)) from error
        try:
            self._hear(limits.start)
        except Lost as error:
            raise Lost(Fault.NOT_STARTED, error.log) from error

    def convert(self, data: bytes, options: str) -> tuple[bytes, str]:
        """The PDF, or b"" and what the program said against the document. Raises Lost."""
        self.served += 1
        source, target = self._folder / _SOURCE, self._folder / _TARGET
        target.unlink(missing_ok=True)
        source.write_bytes(data)
        seconds = self._limits.document
        asked = {"source": source.as_uri(), "target": target.as_uri(), "options": options, "seconds": seconds}
        error = self._ask(json.dumps(asked), seconds)
        if error or not target.is_file():
            return b"", error
        return target.read_bytes() if target.stat().st_size <= MOST_PDF else b"", error

    def kill(self) -> None:
        """End the process and all it has started."""
        self._process.kill()

    def _ask(self, line: str, seconds: float) -> str:
        try:
            self._process.input.write(line.encode() + b"\n")
            self._process.input.flush()
        except OSError as error:
            self.kill()
            raise Lost(Fault.CRASHED, self._process.log) from error
        return self._hear(seconds)

    def _hear(self, seconds: float) -> str:
        """The complaint in the next answer, "" for none. Raises Lost when there is no answer in time or no sense."""
        try:
            with self._process.deadline(seconds) as over:
                answer = json.loads(self._process.output.readline(_LONGEST))
            return "" if answer["ok"] is True else str(answer["error"]) or "?"
        except (OSError, ValueError, KeyError, TypeError) as error:
            self.kill()
            raise Lost(Fault.HUNG if over else Fault.CRASHED, self._process.log) from error
