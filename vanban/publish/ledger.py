"""The memory of what was published from what: `.vanban/build.json`."""

import json
import os
import stat
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Self

from vanban.core.dataclass import dataclass, replace
from vanban.publish.disk import sha256_of, sync_folder, write_whole
from vanban.publish.faults import output_error
from vanban.publish.published import Outcome, Published
from vanban.publish.work import STATE, state_folder

SCHEMA = 1
_MAX_BYTES = 50_000_000


@dataclass(frozen=True)
class Record:
    """What stands at one target by our hand.

    `key` is the build key it was made with ("" when a newer version could not take the place), `mark` what decides
    beside the key whether it is made again: of a document the hash of what it shows, of a PDF its converter. `pending`
    is the hash of a version that a run had begun to put there: after a killed run either one is ours.
    """

    key: str = ""
    sha256: str = ""
    size: int = -1
    sources: tuple[str, ...] = ()
    pending: str = ""
    mark: str = ""


class Ledger:
    """The records of one project, by target; changed in memory, then written."""

    def __init__(self, path: Path, records: dict[str, Record]) -> None:
        self._path = path
        self._root = path.parent.parent.resolve()
        self._records = records
        self._names: dict[Path, str] = {}
        self._changed = False

    @classmethod
    def of(cls, root: Path) -> Self:
        """The ledger of the project in `root`."""
        return cls.read(root / STATE / "build.json")

    @classmethod
    def read(cls, path: Path) -> Self:
        """Read `<root>/.vanban/build.json`; what is missing, damaged or of another schema counts as unknown."""
        return cls(path, _records(path))

    def is_current(self, target: Path, key: str) -> bool:
        """Whether what `record` last saw at `target` still stands there and was built with this key."""
        record = self._records.get(self._name(target))
        return bool(key) and record is not None and record.key == key and self._stands(target, record)

    def mark(self, target: Path) -> str:
        """The mark of what `record` last saw at `target`, "" when something else stands there."""
        record = self._records.get(self._name(target))
        return record.mark if record and record.key and self._stands(target, record) else ""

    def renew(self, target: Path, key: str) -> None:
        """Note that what stands at `target` is what a build with this key would put there."""
        self._put(target, replace(self._records[self._name(target)], key=key))

    def _stands(self, target: Path, record: Record) -> bool:
        """Whether these very bytes stand there; they are read, for times and sizes can be given back to any file."""
        try:
            info = target.lstat()
            if not stat.S_ISREG(info.st_mode) or info.st_size != record.size:
                return False
            return sha256_of(target) == record.sha256
        except OSError:
            return False

    def sha256(self, target: Path) -> str:
        """The hash of what we last put at `target`, "" when that is nothing."""
        return self._records.get(self._name(target), Record()).sha256

    def key(self, target: Path) -> str:
        """The build key of what we last put at `target`, "" when that is nothing."""
        return self._records.get(self._name(target), Record()).key

    def owns(self, target: Path, sha256: str) -> bool:
        """Whether we put bytes with this hash at `target`."""
        record = self._records.get(self._name(target))
        return record is not None and bool(sha256) and sha256 in (record.sha256, record.pending)

    def knows(self, target: Path) -> bool:
        """Whether we ever put anything at `target`."""
        return self._name(target) in self._records

    def announce(self, target: Path, *, standing: str, coming: str) -> None:
        """Note that `coming` is about to replace `standing` ("" when that is not ours), before it does."""
        old = self._records.get(self._name(target), Record())
        if standing and standing != old.sha256:
            old = Record(sha256=standing)
        self._put(target, replace(old, pending=coming))

    def record(self, published: Published, *, key: str, sources: Iterable[str], mark: str = "") -> None:
        """Note what was published, from which sources, with which build key and mark."""
        target = published.target
        old = self._records.get(self._name(target), Record())
        if published.outcome is Outcome.BESIDE:
            self._put(target, replace(old, key=""))
            return
        self._put(target, Record(key, published.sha256, published.size, tuple(sources), mark=mark))

    def write(self, *, before_moves: bool = False) -> None:
        """Put the ledger on the disk, whole or not at all; nothing to do when nothing changed.

        With `before_moves`, its name is there for good when this returns: what is announced must be known before it
        happens. Later that is not needed, for the ledger with the announcement knows both versions of each file.
        The caller holds the project's lock. Raises OutputError.
        """
        if not self._changed:
            return
        folder = state_folder(self._root)
        fresh = folder / f"{self._path.name}.moi"
        try:
            try:
                fresh.unlink(missing_ok=True)  # of a run that was killed
                write_whole(fresh, _written(self._records))
                fresh.replace(self._path)
            finally:
                fresh.unlink(missing_ok=True)
            if before_moves:
                sync_folder(folder)
        except OSError as error:
            raise output_error(error, self._path) from error
        self._changed = False

    def _put(self, target: Path, record: Record) -> None:
        name = self._name(target)
        self._changed |= self._records.get(name) != record
        self._records[name] = record

    def _name(self, target: Path) -> str:
        """The target relative to the project with `/`, or its full path when it is outside."""
        if target not in self._names:
            full = Path(os.path.realpath(target.parent)) / target.name
            inside = full.is_relative_to(self._root)
            self._names[target] = full.relative_to(self._root).as_posix() if inside else str(full)
        return self._names[target]


def _written(records: Mapping[str, Record]) -> bytes:
    """The content of the file: a line a record, and nothing after the last brace, so that no part of it is whole."""
    told = {name: json.dumps(one, ensure_ascii=False, default=vars) for name, one in sorted(records.items())}
    files = ",\n  ".join(f"{json.dumps(name)}: {one}" for name, one in told.items())
    return f'{{\n "schema": {SCHEMA},\n "files": {{\n  {files}\n }}\n}}'.encode()


def _records(path: Path) -> dict[str, Record]:
    """The usable records of a ledger file; none when it is no such file."""
    try:
        if path.stat().st_size > _MAX_BYTES:
            return {}
        content = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(content, dict) or content.get("schema") != SCHEMA or not isinstance(content.get("files"), dict):
        return {}
    records = ((name, _one(fields)) for name, fields in content["files"].items())
    return {name: record for name, record in records if record is not None}


def _one(fields: object) -> Record | None:
    """One record, or None when its fields are not what `write` writes."""
    match fields:
        case {
            "key": str(key),
            "sha256": str(sha256),
            "size": int(size),
            "sources": list(sources),
            "pending": str(pending),
        } if all(isinstance(source, str) for source in sources):
            mark = fields.get("mark", "") if isinstance(fields, dict) else ""
            return Record(key, sha256, size, tuple(sources), pending, mark if isinstance(mark, str) else "")
    return None
