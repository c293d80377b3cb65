"""The file under register and outbox: on the disk when told so, all or nothing, of one program only."""

import sqlite3
from pathlib import Path

import pytest

from vanban.core.errors import OutputError
from vanban.store import database
from vanban.store.database import Header, connect, header, mark, transaction


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file with one table."""
    path = tmp_path / "tep.sqlite"
    connection = connect(path, create=True)
    with transaction(connection):
        connection.execute("CREATE TABLE a (b INTEGER) STRICT")
        mark(connection, 7, 2)
    connection.close()
    return path


def test_a_commit_is_on_the_disk_before_anyone_is_told(path: Path):
    connection = connect(path)
    names = ("journal_mode", "synchronous", "foreign_keys")
    assert [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in names] == ["delete", 3, 1]
    connection.close()


def test_a_file_at_rest_is_one_file(path: Path):
    assert [found.name for found in path.parent.iterdir()] == ["tep.sqlite"]


def test_what_fails_inside_a_transaction_leaves_nothing(path: Path):
    connection = connect(path)
    with pytest.raises(KeyError), transaction(connection):
        connection.execute("INSERT INTO a VALUES (1)")
        raise KeyError
    assert connection.execute("SELECT count(*) FROM a").fetchone() == (0,)
    assert not connection.in_transaction
    connection.close()


def test_a_file_says_whose_it_is(path: Path, tmp_path: Path):
    connection = connect(path)
    assert header(connection) == Header(7, 2, 1)
    connection.close()
    fresh = connect(tmp_path / "moi.sqlite", create=True)
    assert header(fresh).is_empty
    fresh.close()


def test_a_missing_file_is_not_made_by_itself(tmp_path: Path):
    with pytest.raises(sqlite3.OperationalError):
        connect(tmp_path / "khong-co.sqlite")
    assert list(tmp_path.iterdir()) == []


def test_an_sqlite_without_strict_tables_is_refused(path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(database, "OLDEST_SQLITE", (99, 0, 0))
    with pytest.raises(OutputError, match="quá cũ"):
        connect(path)
