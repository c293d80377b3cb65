"""A batch of finished files into the output folder, whole or not at all."""

import hashlib
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path

from vanban.publish.disk import sync_folder, write_whole
from vanban.publish.faults import output_error
from vanban.publish.ledger import Ledger
from vanban.publish.names import check_batch
from vanban.publish.place import Finished, put, save_old
from vanban.publish.published import Published
from vanban.publish.target import Standing, check_folder, look
from vanban.publish.work import homes, work_folder

_NOT_MOVED = (Standing.SAME, Standing.OPEN)


def publish(files: Mapping[str, bytes], target_dir: Path, *, root: Path, ledger: Ledger) -> tuple[Published, ...]:
    """Write the whole batch in a work folder, check it there, then move each file into `target_dir`.

    Killed at any moment, `target_dir` holds whole files only, old or new. When anything fails, it is left as
    it was. A file open in Word stays and the new one goes beside it; a file edited by hand is kept under a new
    name; both are told in the result's `reason`. The caller holds `build_lock(root)` meanwhile, then records the
    results in the ledger and writes it.

    `files` gives the bytes by name (see `names.check_name`); `root` is the project, with `.vanban` in it.
    Raises OutputError.
    """
    if not files:
        return ()
    taken = check_batch(files)
    try:
        target_dir = check_folder(target_dir)
        with work_folder(homes(root, target_dir), target_dir) as work:
            for name, data in files.items():
                write_whole(work / name, data)
            finished = [_ready(work / name, data, target_dir, ledger) for name, data in files.items()]
            ledger.write(before_moves=True)
            return _move_all(finished, target_dir, taken)
    except OSError as error:
        raise output_error(error, target_dir) from error


def _ready(source: Path, data: bytes, target_dir: Path, ledger: Ledger) -> Finished:
    """Look at what stands where the file shall go, keep a way back to it, announce what is coming."""
    sha256 = hashlib.sha256(data).hexdigest()
    target = target_dir / source.name
    standing, ours = look(target, sha256, ledger)
    if standing is Standing.EDITED:  # unless we wrote it for one who asked for this file alone
        from vanban.publish.keeping import remembered  # few builds meet a file that they do not know

        standing, ours = look(target, sha256, remembered(target_dir))
    if standing not in _NOT_MOVED:
        ledger.announce(target, standing=ours, coming=sha256)
    file = Finished(source, target, sha256, len(data), standing)
    save_old(file)
    return file


def _move_all(finished: list[Finished], target_dir: Path, taken: frozenset[str]) -> tuple[Published, ...]:
    """The only step that touches the output folder; undone from the last move to the first when one fails."""
    with ExitStack() as undo:
        if not target_dir.is_dir():
            target_dir.mkdir()
            undo.callback(target_dir.rmdir)
        published = tuple(put(file, undo, taken) for file in finished)
        sync_folder(target_dir)
        undo.pop_all()
    return published
