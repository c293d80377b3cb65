"""Runs inside a process of its own: LibreOffice through its C interface, one document after another.

The parent writes one line of JSON a document (`source`, `target`: addresses; `options`; `seconds`) and reads one line
back (`ok`, `error`). The interface is LibreOfficeKit.h: tables of functions, only ever made longer at their end.
"""

import contextlib
import ctypes
import json
import os
import shutil
import signal
import sys
from pathlib import Path
from typing import IO, Any

LIBRARIES = ("libmergedlo.so", "libsofficeapp.so", "libsofficeapp.dylib")
_MEMORY = 6 * 2**30  # bytes of addresses: a hostile document must not take the machine with it
_DESTROY, _LOAD, _ERROR, _SAVE = 1, 2, 3, 2  # places in the tables, after the size of the table


class _Object(ctypes.Structure):
    _fields_ = (("table", ctypes.POINTER(ctypes.c_void_p)),)


def _function(thing: int, place: int, result: Any, *arguments: Any) -> Any:
    table = ctypes.cast(thing, ctypes.POINTER(_Object)).contents.table
    return ctypes.CFUNCTYPE(result, ctypes.c_void_p, *arguments)(table[place])


class Kit:
    """LibreOffice, loaded into this process."""

    def __init__(self, program: Path, profile: str) -> None:
        """Load it; it can be loaded once in a process. Raises OSError when it cannot."""
        library = next((program / name for name in LIBRARIES if (program / name).is_file()), None)
        if library is None:
            raise OSError("LibreOffice has no library here")
        hook = ctypes.CDLL(str(library)).libreofficekit_hook_2
        hook.restype, hook.argtypes = ctypes.c_void_p, [ctypes.c_char_p, ctypes.c_char_p]
        self._kit = hook(os.fsencode(program), profile.encode())
        if not self._kit:
            raise OSError("LibreOffice does not start")

    def convert(self, source: str, target: str, options: str) -> str:
        """Write the document at an address as PDF to another; "" or what LibreOffice says against it."""
        load = _function(self._kit, _LOAD, ctypes.c_void_p, ctypes.c_char_p)
        document = load(self._kit, source.encode())
        if not document:
            return self._complaint("load")
        text = ctypes.c_char_p
        saved = _function(document, _SAVE, ctypes.c_int, text, text, text)(
            document, target.encode(), b"pdf", options.encode()
        )
        _function(document, _DESTROY, None)(document)
        return "" if saved else self._complaint("save")

    def _complaint(self, step: str) -> str:
        said = _function(self._kit, _ERROR, ctypes.c_char_p)(self._kit)
        return (said or b"").decode("utf-8", "replace") or step


def serve(program: Path, profile: str, requests: IO[bytes], answers: IO[bytes]) -> None:
    """Convert until there are no more requests."""
    kit = Kit(program, profile)
    _answer(answers, ok=True, error="")
    for line in requests:
        asked = json.loads(line)
        signal.alarm(int(asked["seconds"]) + 1)  # ends this process even when nobody is left to do so
        error = kit.convert(asked["source"], asked["target"], asked["options"])
        signal.alarm(0)
        _answer(answers, ok=not error, error=error)


def _answer(answers: IO[bytes], *, ok: bool, error: str) -> None:
    answers.write(json.dumps({"ok": ok, "error": error}).encode() + b"\n")
    answers.flush()


def main() -> None:
    """Serve the parent; whatever LibreOffice prints goes to the log."""
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    try:
        serve(Path(sys.argv[1]), sys.argv[2], sys.stdin.buffer, answers)
    finally:
        _clear_up()
        os._exit(0)  # its own farewell takes long and may crash


def _clear_up() -> None:
    """Take away the folder of this process: a parent that is alive kills it before it comes here."""
    folder = Path.cwd()
    shutil.rmtree(folder, ignore_errors=True)
    with contextlib.suppress(OSError):
        folder.parent.rmdir()


if __name__ == "__main__":
    main()
