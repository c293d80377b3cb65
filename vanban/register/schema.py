"""The SQLite file of the register: what its tables hold, how old files are brought up to date."""

import sqlite3
from collections.abc import Sequence

from vanban.register.errors import RegisterError
from vanban.store.database import header, mark

APPLICATION = 0x56425644  # "VBVD" in the header: the file is a sổ văn bản đi and nothing else

_FIRST = (
    """CREATE TABLE so_da_cap (
        id INTEGER PRIMARY KEY,
        nam INTEGER NOT NULL CHECK (nam BETWEEN 1900 AND 2199),
        co_quan TEXT NOT NULL CHECK (co_quan <> ''),
        day TEXT NOT NULL CHECK (day <> ''),
        so INTEGER NOT NULL CHECK (so >= 1),
        ngay TEXT NOT NULL CHECK (ngay GLOB nam || '-[01][0-9]-[0-3][0-9]'),
        UNIQUE (nam, co_quan, day, so)
    ) STRICT""",
    "CREATE INDEX so_theo_ngay ON so_da_cap (co_quan, day, ngay, so)",
    """CREATE TABLE lich_su (
        stt INTEGER PRIMARY KEY,
        van_ban INTEGER REFERENCES so_da_cap (id),
        ma TEXT NOT NULL,
        viec TEXT NOT NULL,
        luc TEXT NOT NULL,
        nguoi TEXT NOT NULL,
        noi_dung TEXT NOT NULL,
        truoc TEXT NOT NULL CHECK (length(truoc) = 64),
        bam TEXT NOT NULL CHECK (length(bam) = 64) UNIQUE
    ) STRICT""",
    "CREATE INDEX lich_su_van_ban ON lich_su (van_ban, stt)",
    "CREATE INDEX lich_su_ma ON lich_su (ma, stt)",
    *(
        f"CREATE TRIGGER {table}_khong_{name} BEFORE {event} ON {table} "
        "BEGIN SELECT RAISE(ABORT, 'sổ chỉ ghi thêm, không sửa, không xóa'); END"
        for table in ("so_da_cap", "lich_su")
        for name, event in (("sua", "UPDATE"), ("xoa", "DELETE"))
    ),
    # INSERT OR REPLACE deletes without asking the triggers of DELETE: the next row must be a new one.
    """CREATE TRIGGER so_da_cap_lien_tiep BEFORE INSERT ON so_da_cap WHEN
        NEW.id <> (SELECT coalesce(max(id), 0) + 1 FROM so_da_cap) OR
        NEW.so <> (SELECT coalesce(max(so), 0) + 1 FROM so_da_cap
                   WHERE nam = NEW.nam AND co_quan = NEW.co_quan AND day = NEW.day)
        BEGIN SELECT RAISE(ABORT, 'số phải là số kế tiếp'); END""",
    """CREATE TRIGGER lich_su_noi_tiep BEFORE INSERT ON lich_su WHEN
        NEW.stt <> (SELECT coalesce(max(stt), 0) + 1 FROM lich_su) OR
        NEW.truoc <> coalesce((SELECT bam FROM lich_su ORDER BY stt DESC LIMIT 1), NEW.truoc)
        BEGIN SELECT RAISE(ABORT, 'dòng mới phải nối vào dòng cuối'); END""",
)
MIGRATIONS: Sequence[Sequence[str]] = (_FIRST,)
"""Statements by schema version; an entry that has once been released is never changed, only followed by another."""


def version(connection: sqlite3.Connection) -> int:
    """The schema version of the file, 0 for an empty one. Raises RegisterError for no register, or a newer one."""
    found = header(connection)
    if found.is_empty:
        return 0
    if found.application != APPLICATION:
        raise RegisterError("Tệp này không phải là sổ văn bản đi.", "Kiểm tra lại đường dẫn tới sổ.")
    if found.version > len(MIGRATIONS):
        raise RegisterError(
            f"Sổ do bản mới hơn của chương trình ghi (cấu trúc {found.version}, bản này biết tới {len(MIGRATIONS)}).",
            "Cài bản mới của chương trình rồi chạy lại lệnh.",
        )
    return found.version


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the tables up to date; inside a transaction, so that a file is of one version or the next."""
    for statements in MIGRATIONS[version(connection) :]:
        for statement in statements:
            connection.execute(statement)
    mark(connection, APPLICATION, len(MIGRATIONS))


def definitions(connection: sqlite3.Connection) -> dict[str, str]:
    """The text of every table, index and trigger by name."""
    return dict(connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"))
