"""One finished file into its place: moved, never copied, and moved back when a later one fails."""

import os
import shutil
import time
from collections.abc import Container
from contextlib import ExitStack
from pathlib import Path

from vanban.core.dataclass import dataclass
from vanban.publish.disk import sha256_of
from vanban.publish.names import beside
from vanban.publish.published import Outcome, Published, reason_beside, reason_kept
from vanban.publish.target import Standing, lock_beside

PAUSES = (0.05, 0.1, 0.2, 0.3, 0.35)  # seconds between tries, one in all: as long as Word takes to save
_OLD = ".cu"  # two dots: no name of a batch
_NEW_VERSION = "ban-moi"
_HAND_EDITED = "sua-tay"


@dataclass(frozen=True)
class Finished:
    """A file made and checked in the work folder: the target it is for and what stands there now."""

    source: Path
    target: Path
    sha256: str
    size: int
    standing: Standing


def save_old(file: Finished) -> None:
    """Keep our old version in the work folder for the way back, as a second name of it or a copy."""
    if file.standing is Standing.OURS:
        try:
            os.link(file.target, _old(file))
        except OSError:
            shutil.copy2(file.target, _old(file))


def put(file: Finished, undo: ExitStack, taken: Container[str]) -> Published:
    """Move the file to its target, or beside an open one; `undo` learns the way back.

    `taken` are the names of the whole batch in lower case, which no kept or renamed file may use.
    Raises OSError when it cannot be placed under any name.
    """
    match file.standing:
        case Standing.SAME:
            return _published(file, Outcome.UNCHANGED)
        case Standing.OPEN:
            return _put_beside(file, undo, taken)
        case Standing.EDITED:
            return _put_after_keeping(file, undo, taken)
    try:
        _move(file.source, file.target)
    except PermissionError:
        return _put_beside(file, undo, taken)
    if file.standing is Standing.OURS:
        undo.callback(os.replace, _old(file), file.target)
        return _published(file, Outcome.REPLACED)
    undo.callback(file.target.unlink, missing_ok=True)
    return _published(file, Outcome.NEW)


def _put_after_keeping(file: Finished, undo: ExitStack, taken: Container[str]) -> Published:
    """Rename what a person edited, then take its place."""
    kept = next(path for path in beside(file.target, _HAND_EDITED, taken) if not os.path.lexists(path))
    try:
        _move(file.target, kept)
    except PermissionError:
        return _put_beside(file, undo, taken)
    undo.callback(os.replace, kept, file.target)
    _move(file.source, file.target)
    undo.callback(file.target.unlink, missing_ok=True)
    return _published(file, Outcome.KEPT_EDIT, kept=kept, reason=reason_kept(file.target.name, kept))


def _put_beside(file: Finished, undo: ExitStack, taken: Container[str]) -> Published:
    """Save under the first numbered name that is free or already holds these very bytes."""
    for path in beside(file.target, _NEW_VERSION, taken):
        if not os.path.lexists(path):
            _move(file.source, path)
            undo.callback(path.unlink, missing_ok=True)
            break
        if path.is_file() and sha256_of(path) == file.sha256:
            break
    reason = reason_beside(file.target.name, path, lock_beside(file.target))
    return _published(file, Outcome.BESIDE, path=path, reason=reason)


def _move(source: Path, target: Path) -> None:
    """Move in one step; PermissionError when another program still holds one of the two after a second of tries."""
    for pause in PAUSES:
        try:
            os.replace(source, target)  # noqa: PTH105
        except PermissionError:
            time.sleep(pause)
        else:
            return
    os.replace(source, target)  # noqa: PTH105


def _old(file: Finished) -> Path:
    return file.source.with_name(file.source.name + _OLD)


def _published(
    file: Finished, outcome: Outcome, *, path: Path | None = None, kept: Path | None = None, reason: str = ""
) -> Published:
    return Published(file.target.name, path or file.target, file.sha256, file.size, outcome, kept, reason)
