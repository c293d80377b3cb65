"""An SQLite file that several processes write: opened so that a commit is on the disk, written all or nothing."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Literal

from vanban.core.dataclass import dataclass
from vanban.core.errors import OutputError

BUSY = 30.0  # seconds to wait for another process; one writing takes some hundredths
OLDEST_SQLITE = (3, 37, 0)  # STRICT tables


@dataclass(frozen=True)
class Header:
    """What a file says of itself: whose it is, the version of its tables, how many tables and the like it has."""

    application: int
    version: int
    tables: int

    @property
    def is_empty(self) -> bool:
        """Whether nothing was ever made in the file."""
        return (self.application, self.version, self.tables) == (0, 0, 0)


def connect(path: Path, *, create: bool = False) -> sqlite3.Connection:
    """Open the file; transactions are begun by hand.

    A rollback journal, not WAL: at rest the database is one file, so a copy of that file is a whole backup. EXTRA is
    FULL and a sync of the folder after the journal is removed: without it a power cut could take back a commit that
    somebody relies on already. Raises OutputError when SQLite is too old, sqlite3.Error otherwise.
    """
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        raise OutputError(
            f"SQLite {sqlite3.sqlite_version} của máy này quá cũ.", "Cài Python mới hơn (có SQLite từ 3.37 trở lên)."
        )
    mode = "rwc" if create else "rw"
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}", timeout=BUSY, isolation_level=None, uri=True
    )
    try:
        for pragma in ("journal_mode=DELETE", "synchronous=EXTRA", "fullfsync=ON", "foreign_keys=ON",
                       "trusted_schema=OFF", "cell_size_check=ON", "recursive_triggers=ON"):  # fmt: skip
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection, kind: Literal["IMMEDIATE", "DEFERRED"] = "IMMEDIATE") -> Iterator[None]:
    """All or nothing; IMMEDIATE takes the right to write at the start, so nothing read inside can be stale."""
    connection.execute(f"BEGIN {kind}")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise


def header(connection: sqlite3.Connection) -> Header:
    """The header of an open file. Raises sqlite3.Error."""
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    return Header(int(application), int(version), int(tables))


def mark(connection: sqlite3.Connection, application: int, version: int) -> None:
    """Write whose file it is and of which version its tables are; inside a transaction."""
    connection.execute(f"PRAGMA application_id={application}")
    connection.execute(f"PRAGMA user_version={version}")
