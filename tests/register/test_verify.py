"""`verify` names what was touched: a row, a number, a trigger, a frozen file, the end of the history."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from tests.register.making import PLAN, make, opened, plan, told
from vanban.core.finding import Finding
from vanban.register.history import Row, seal
from vanban.register.schema import definitions


@pytest.fixture
def filled(path: Path) -> Path:
    """Two issued documents and a voided number."""
    with opened(path) as register:
        register.issue(PLAN, make)
        register.void(register.reserve("KH", "KH-SLĐTBXH", PLAN.ngay, "chờ ký").so.id, "không ký nữa")
        register.issue(plan("b"), make)
        assert told(register.verify()) == ""
    return path


def verify(path: Path, anchor: tuple[int, str] | None = None) -> tuple[Finding, ...]:
    with opened(path) as register:
        return register.verify(anchor)


def codes(path: Path) -> set[str]:
    return {finding.code for finding in verify(path)}


@contextmanager
def unguarded(path: Path) -> Iterator[sqlite3.Connection]:
    """The file as someone with an SQLite editor has it: no triggers, which are put back at the end."""
    connection = sqlite3.connect(path, isolation_level=None)
    triggers = {name: sql for name, sql in definitions(connection).items() if sql.startswith("CREATE TRIGGER")}
    for name in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    yield connection
    for sql in triggers.values():
        connection.execute(sql)
    connection.close()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE lich_su SET nguoi = 'x' WHERE stt = 2",
        "DELETE FROM lich_su WHERE stt = 9",
        "INSERT OR REPLACE INTO lich_su SELECT * FROM lich_su WHERE stt = 2",
        "UPDATE so_da_cap SET so = 9 WHERE id = 3",
        "DELETE FROM so_da_cap WHERE id = 3",
        "INSERT OR REPLACE INTO so_da_cap VALUES (3, 2023, 'SLĐTBXH', 'chung', 3, '2023-03-15')",
        "INSERT INTO so_da_cap VALUES (4, 2023, 'SLĐTBXH', 'chung', 3, '2023-03-15')",
        "INSERT INTO so_da_cap VALUES (4, 2023, 'SLĐTBXH', 'chung', 5, '2023-03-15')",
        "INSERT INTO so_da_cap VALUES (4, 2023, 'SLĐTBXH', 'chung', 4, '2024-03-15')",
        "INSERT INTO so_da_cap VALUES (4, 2023, 'SLĐTBXH', 'chung', 'bốn', '2023-03-15')",
    ],
)
def test_sqlite_itself_refuses_to_change_what_is_written(filled: Path, statement: str):
    connection = sqlite3.connect(filled)
    with pytest.raises(sqlite3.IntegrityError):
        connection.execute(statement)
    connection.close()
    assert codes(filled) == set()


@pytest.mark.parametrize("column", ["ma", "luc", "nguoi", "noi_dung"])
def test_a_changed_row_is_named(filled: Path, column: str):
    with unguarded(filled) as connection:
        connection.execute(f"UPDATE lich_su SET {column} = replace({column}, '3', '4') || ' ' WHERE stt = 4")
    touched = [finding for finding in verify(filled) if finding.code == "dong-bi-sua"]
    assert [finding.place.line for finding in touched] == [4]
    assert "dòng 4 (phat_hanh" in touched[0].found


def test_a_removed_row_is_named(filled: Path):
    with unguarded(filled) as connection:
        connection.execute("DELETE FROM lich_su WHERE stt = 3")
    found = told(verify(filled))
    assert "thiếu các dòng từ 3 đến 3" in found
    assert "viec-khong-khop" in found


def test_a_number_that_was_changed_or_removed_is_named(filled: Path):
    with unguarded(filled) as connection:
        connection.execute("UPDATE so_da_cap SET so = 7 WHERE id = 3")
    assert {"so-bi-sua", "nhay-so"} <= codes(filled)
    with unguarded(filled) as connection:
        connection.execute("DELETE FROM so_da_cap WHERE id = 3")
    assert {"so-bi-xoa", "so-khong-co", "ban-luu-la"} <= codes(filled)


def test_a_removed_guard_is_named(filled: Path):
    connection = sqlite3.connect(filled)
    connection.execute("DROP TRIGGER lich_su_khong_sua")
    connection.execute("CREATE TABLE la (x)")
    connection.close()
    assert told(verify(filled)).count("cau-truc-bi-sua") == 2


def test_a_history_that_was_rewritten_whole_fails_at_the_anchor(filled: Path):
    """Whoever computes every hash anew leaves a whole chain: the last hash, on paper, tells."""
    with opened(filled) as register:
        head = register.head()
    with unguarded(filled) as connection:
        before = ""
        for fields in connection.execute("SELECT * FROM lich_su ORDER BY stt").fetchall():
            row = Row(*fields)
            row = replace(row, nguoi="người khác", truoc=before or row.truoc)
            row = replace(row, bam=seal(row))
            before = row.bam
            connection.execute(
                "UPDATE lich_su SET nguoi = :nguoi, truoc = :truoc, bam = :bam WHERE stt = :stt", asdict(row)
            )
    assert codes(filled) == set()
    assert "đã bị viết lại hoặc cắt bớt" in told(verify(filled, head))


def test_a_history_that_was_cut_fails_at_the_anchor_and_at_the_archive(filled: Path):
    with opened(filled) as register:
        head = register.head()
    with unguarded(filled) as connection:
        connection.execute("DELETE FROM lich_su WHERE van_ban = 3")
        connection.execute("DELETE FROM so_da_cap WHERE id = 3")
    assert [finding.code for finding in verify(filled, head)] == ["khac-moc", "ban-luu-la"]


@pytest.mark.parametrize(
    ("touch", "code"),
    [
        (lambda file: file.write_bytes(file.read_bytes() + b" "), "ban-luu-bi-sua"),
        (lambda file: file.unlink(), "ban-luu-mat"),
        (lambda file: file.with_name("la.pdf").touch(), "ban-luu-la"),
        (lambda file: file.chmod(0o644), "ban-luu-mat-chi-doc"),
        (lambda file: shutil.rmtree(file.parent), "ban-luu-mat"),
        (lambda file: (file.unlink(), file.symlink_to(__file__)), "ban-luu-mat"),
        (lambda file: file.parent.with_name("KH-09_9").mkdir(), "ban-luu-la"),
    ],
)
def test_a_touched_archive_is_named(filled: Path, touch, code: str):
    file = filled.parent / "luu/2023/KH-01_1/van-ban.pdf"
    for path in (file.parent, file):
        path.chmod(0o755)
    if code != "ban-luu-mat-chi-doc":
        file.chmod(0o444)
    touch_as_owner(file, touch)
    assert codes(filled) == {code}


def touch_as_owner(file: Path, touch) -> None:
    mode = file.stat().st_mode
    file.chmod(0o644)
    touch(file)
    if file.is_file() and not file.is_symlink() and mode & 0o222 == 0:
        file.chmod(mode)


def test_a_row_that_cannot_be_read_is_named(filled: Path):
    with unguarded(filled) as connection:
        connection.execute("UPDATE lich_su SET noi_dung = '[' WHERE stt = 2")
        connection.execute("UPDATE lich_su SET viec = 'lạ' WHERE stt = 6")
    found = codes(filled)
    assert {"dong-bi-sua", "viec-khong-khop", "so-bi-sua"} <= found
