"""The SQLite file of the outbox: its tables, and how it is opened; a file of its own, on a local disk."""

import sqlite3
from pathlib import Path

from vanban.send.errors import SendError
from vanban.send.states import TrangThai
from vanban.store.database import connect, header, mark, transaction
from vanban.store.network import Probe, probe_disk

APPLICATION = 0x56424847  # "VBHG" in the header: the file is an outbox and nothing else
VERSION = 1
_STATES = ", ".join(f"'{state}'" for state in TrangThai)
_KEPT = ("van_ban", "tep", "nhat_ky", "bien_nhan")
_TABLES = (
    """CREATE TABLE van_ban (
        ma TEXT PRIMARY KEY, so_ky_hieu TEXT NOT NULL, noi_dung TEXT NOT NULL,
        luc TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE tep (
        van_ban TEXT NOT NULL REFERENCES van_ban (ma), ten TEXT NOT NULL, du_lieu BLOB NOT NULL,
        PRIMARY KEY (van_ban, ten)
    ) STRICT""",
    f"""CREATE TABLE thu (
        id INTEGER PRIMARY KEY,
        van_ban TEXT NOT NULL REFERENCES van_ban (ma),
        kenh TEXT NOT NULL,
        noi_nhan TEXT NOT NULL CHECK (noi_nhan <> ''),
        dia_chi TEXT NOT NULL CHECK (dia_chi <> ''),
        nguoi_nhan TEXT NOT NULL,
        ma_thu TEXT NOT NULL CHECK (ma_thu <> ''),
        luc TEXT NOT NULL,
        trang_thai TEXT NOT NULL CHECK (trang_thai IN ({_STATES})),
        UNIQUE (van_ban, kenh, noi_nhan),
        UNIQUE (van_ban, kenh, dia_chi)
    ) STRICT""",
    "CREATE INDEX thu_theo_trang_thai ON thu (kenh, trang_thai, id)",
    f"""CREATE TABLE nhat_ky (
        stt INTEGER PRIMARY KEY,
        thu INTEGER NOT NULL REFERENCES thu (id),
        kenh TEXT NOT NULL,
        luc TEXT NOT NULL,
        trang_thai TEXT NOT NULL CHECK (trang_thai IN ({_STATES})),
        chi_tiet TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        so_byte INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX nhat_ky_thu ON nhat_ky (thu, stt)",
    "CREATE INDEX nhat_ky_luc ON nhat_ky (kenh, trang_thai, luc)",
    """CREATE TABLE bien_nhan (
        id INTEGER PRIMARY KEY,
        thu INTEGER NOT NULL REFERENCES thu (id),
        luc TEXT NOT NULL,
        luc_nhan TEXT NOT NULL,
        ma TEXT NOT NULL,
        dien_giai TEXT NOT NULL,
        ten_tep TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        bang_chung BLOB NOT NULL,
        UNIQUE (thu, ma, luc_nhan, sha256)
    ) STRICT""",
    *(
        f"CREATE TRIGGER {table}_khong_{name} BEFORE {event} ON {table} "
        "BEGIN SELECT RAISE(ABORT, 'hộp gửi chỉ ghi thêm, không sửa, không xóa'); END"
        for table in _KEPT
        for name, event in (("sua", "UPDATE"), ("xoa", "DELETE"))
    ),
    "CREATE TRIGGER thu_khong_xoa BEFORE DELETE ON thu BEGIN SELECT RAISE(ABORT, 'thư không xóa được'); END",
)


def open_file(path: Path, probe: Probe | None = None) -> sqlite3.Connection:
    """Open the outbox, made when it is not there. Raises SendError, sqlite3.Error."""
    _refuse_network(path.absolute().parent, probe or probe_disk)
    connection = connect(path, create=True)
    try:
        if _version(connection) == 0:
            with transaction(connection):
                if _version(connection) == 0:  # another process may have been first
                    _make(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _make(connection: sqlite3.Connection) -> None:
    for statement in _TABLES:
        connection.execute(statement)
    mark(connection, APPLICATION, VERSION)


def _version(connection: sqlite3.Connection) -> int:
    found = header(connection)
    if found.is_empty:
        return 0
    if found.application != APPLICATION:
        raise SendError("Tệp này không phải là hộp gửi.", "Kiểm tra lại đường dẫn tới hộp gửi.")
    if found.version != VERSION:
        raise SendError(
            f"Hộp gửi do bản khác của chương trình ghi (cấu trúc {found.version}, bản này biết {VERSION}).",
            "Cài bản mới của chương trình rồi chạy lại lệnh.",
        )
    return found.version


def _refuse_network(folder: Path, probe: Probe) -> None:
    if kind := probe(folder):
        raise SendError(
            f"Hộp gửi không đặt được ở “{folder}”: đây là ổ mạng ({kind}). Khóa tệp trên ổ mạng không chắc chắn, "
            "hai máy cùng gửi có thể gửi một văn bản hai lần.",
            "Đặt hộp gửi trên ổ đĩa của máy văn thư.",
        )
