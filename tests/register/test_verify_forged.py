"""A forger who knows the tables: rows sealed anew, exchanged, numbers made up, files exchanged, pages overwritten."""

import sqlite3
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from tests.register.making import PLAN, make, opened, plan, told
from tests.register.test_verify import codes, unguarded, verify
from vanban.core.errors import OutputError
from vanban.register.history import Row, seal

_SEALED = "UPDATE lich_su SET nguoi = :nguoi, noi_dung = :noi_dung, truoc = :truoc, bam = :bam WHERE stt = :stt"


@pytest.fixture
def filled(path: Path) -> Path:
    """Three issued documents, the second in place of the first, and a voided number."""
    with opened(path) as register:
        register.issue(PLAN, make)
        register.replace(1, "sai số liệu", plan("b"), make)
        register.void(register.reserve("KH", "KH-SLĐTBXH", PLAN.ngay, "chờ ký").so.id, "không ký nữa")
        register.issue(plan("c"), make)
        assert told(register.verify()) == ""
    return path


def row(connection: sqlite3.Connection, stt: int) -> Row:
    return Row(*connection.execute("SELECT * FROM lich_su WHERE stt = ?", (stt,)).fetchone())


def places(path: Path, code: str) -> list[int]:
    return [finding.place.line for finding in verify(path) if finding.code == code]


def test_a_row_sealed_anew_no_longer_joins_the_next(filled: Path):
    with unguarded(filled) as connection:
        forged = replace(row(connection, 5), nguoi="người khác")
        connection.execute(_SEALED, asdict(replace(forged, bam=seal(forged))))
    assert codes(filled) == {"dut-chuoi"}
    assert places(filled, "dut-chuoi") == [6]


def test_two_rows_that_were_exchanged_are_named(filled: Path):
    with unguarded(filled) as connection:
        for old, new in ((3, 99), (4, 3), (99, 4)):
            connection.execute("UPDATE lich_su SET stt = ? WHERE stt = ?", (new, old))
    assert set(places(filled, "dong-bi-sua")) == {3, 4}
    assert {"dut-chuoi", "viec-khong-khop"} <= codes(filled)


@pytest.mark.parametrize(
    "change",
    ["viec = 'huy_so'", "van_ban = 1", "stt = 99", "truoc = printf('%064d', 0)", "bam = printf('%064d', 0)"],
)
def test_every_column_is_sealed(filled: Path, change: str):
    with unguarded(filled) as connection:
        (last,) = connection.execute("SELECT max(stt) FROM lich_su").fetchone()
        connection.execute(f"UPDATE lich_su SET {change} WHERE stt = ?", (last,))
    assert "dong-bi-sua" in codes(filled)


def test_the_opening_row_is_missed(filled: Path):
    with unguarded(filled) as connection:
        connection.execute("DELETE FROM lich_su WHERE stt = 1")
    assert 1 in places(filled, "thieu-dong")


def test_an_event_out_of_order_is_named_though_it_is_sealed_and_joined(filled: Path):
    with unguarded(filled) as connection:
        (last,) = connection.execute("SELECT max(stt) FROM lich_su").fetchone()
        before = row(connection, last)
        content = '{"ly_do":"x"}'
        forged = replace(before, stt=last + 1, viec="huy_so", van_ban=4, ma="c", noi_dung=content, truoc=before.bam)
        forged = replace(forged, bam=seal(forged))
        marks = ", ".join(f":{name}" for name in asdict(forged))
        connection.execute(f"INSERT INTO lich_su VALUES ({marks})", asdict(forged))
    assert codes(filled) == {"viec-khong-khop"}
    assert "số 04 năm 2023" in told(verify(filled))


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ("UPDATE so_da_cap SET ngay = '2023-03-14' WHERE id = 2", {"so-bi-sua"}),
        ("UPDATE so_da_cap SET co_quan = 'SNV' WHERE id = 4", {"so-bi-sua", "nhay-so"}),
        ("UPDATE so_da_cap SET day = 'khác' WHERE id = 4", {"so-bi-sua", "nhay-so"}),
        ("UPDATE so_da_cap SET nam = 2022, ngay = '2022-03-15' WHERE id = 4", {"so-bi-sua", "nhay-so"}),
        ("INSERT INTO so_da_cap VALUES (9, 2023, 'SLĐTBXH', 'chung', 5, '2023-03-15')", {"viec-khong-khop"}),
        ("INSERT INTO so_da_cap VALUES (9, 2023, 'SLĐTBXH', 'chung', 6, '2023-03-15')", {"so-bi-sua", "nhay-so"}),
    ],
)
def test_every_column_of_a_number_is_held_against_the_history(filled: Path, change: str, found: set[str]):
    with unguarded(filled) as connection:
        connection.execute(change)
    assert found <= codes(filled)


def test_a_guard_that_was_weakened_is_named(filled: Path):
    connection = sqlite3.connect(filled)
    connection.execute("DROP TRIGGER lich_su_khong_xoa")
    connection.execute("CREATE TRIGGER lich_su_khong_xoa BEFORE DELETE ON lich_su BEGIN SELECT 1; END")
    connection.close()
    assert "ràng buộc “lich_su_khong_xoa” bị sửa" in told(verify(filled))


def test_files_of_two_documents_that_were_exchanged_are_named(filled: Path):
    one, two = filled.parent / "luu/2023/KH-01_1/van-ban.pdf", filled.parent / "luu/2023/KH-02_2/van-ban.pdf"
    first, second = one.read_bytes(), two.read_bytes()
    for path, data in ((one, second), (two, first)):
        path.chmod(0o600)
        path.write_bytes(data)
        path.chmod(0o444)
    touched = [finding.place.file for finding in verify(filled) if finding.code == "ban-luu-bi-sua"]
    assert touched == [str(one), str(two)]


def test_a_folder_that_became_a_link_is_named(filled: Path):
    folder = filled.parent / "luu/2023/KH-01_1"
    folder.chmod(0o755)
    elsewhere = folder.rename(filled.parent / "noi-khac")
    folder.symlink_to(elsewhere)
    assert codes(filled) == {"ban-luu-mat"}


def test_an_index_that_hides_rows_is_named_by_the_database(filled: Path):
    connection = sqlite3.connect(filled)
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute("UPDATE sqlite_master SET sql = replace(sql, 'ma, stt', 'nguoi, stt') WHERE name = 'lich_su_ma'")
    connection.commit()
    connection.close()
    assert {"tep-so-hong", "cau-truc-bi-sua"} <= codes(filled)


def test_a_page_that_cannot_be_read_is_told_with_the_remedy(filled: Path):
    data = bytearray(filled.read_bytes())
    size = int.from_bytes(data[16:18], "big")
    connection = sqlite3.connect(filled)
    (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'lich_su_ma'").fetchone()
    connection.close()
    data[(page - 1) * size : (page - 1) * size + 40] = bytes(40)
    filled.write_bytes(data)
    with pytest.raises(OutputError, match="bị hỏng, hoặc không phải là sổ văn bản đi"):
        verify(filled)
