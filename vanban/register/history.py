"""The history: rows that are only ever added, each carrying the hash of the one before."""

import hashlib
import json
import sqlite3
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any

from vanban.core.dataclass import asdict, dataclass, replace
from vanban.core.ngay import ngay_ngan
from vanban.register.errors import RegisterError
from vanban.register.events import Viec
from vanban.store.clock import VIET_NAM, Clock

NOTHING_BEFORE = "0" * 64
_LEEWAY = timedelta(minutes=5)  # what setting a clock right by the network moves it
_COLUMNS = "stt, van_ban, ma, viec, luc, nguoi, noi_dung, truoc, bam"


@dataclass(frozen=True)
class Row:
    """One row: `noi_dung` is canonical JSON, `truoc` the hash of the row before, `bam` its own (SHA-256, hex)."""

    stt: int
    van_ban: int | None
    ma: str
    viec: str
    luc: str
    nguoi: str
    noi_dung: str
    truoc: str
    bam: str

    @property
    def content(self) -> dict[str, Any]:
        """What was written of the event. Raises ValueError when it is no JSON object."""
        content = json.loads(self.noi_dung)
        if not isinstance(content, dict):
            raise ValueError(self.noi_dung)
        return content


def canonical(value: Mapping[str, Any]) -> str:
    """JSON of one form only: keys in order, no spaces, letters as they are."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def seal(row: Row) -> str:
    """The hash of a row: SHA-256 of its canonical JSON, the hash of the row before included, its own left out."""
    fields = asdict(row)
    del fields["bam"]
    return hashlib.sha256(canonical(fields).encode()).hexdigest()


class History:
    """The history of one open register; `clock_reason` is why the clock may stand before the last row."""

    def __init__(self, connection: sqlite3.Connection, who: str, clock: Clock, clock_reason: str = "") -> None:
        self._connection = connection
        self._who = who
        self._clock = clock
        self._clock_reason = clock_reason

    def now(self) -> datetime:
        """The clock's time in Việt Nam, in whole seconds."""
        return self._clock().astimezone(VIET_NAM).replace(microsecond=0)

    def append(self, event: Viec, content: Mapping[str, Any], *, ma: str = "", van_ban: int | None = None) -> Row:
        """Add a row; inside a transaction. Raises RegisterError when the clock was set back."""
        last, now = self.last(), self.now()
        content = dict(content)
        if last and now < datetime.fromisoformat(last.luc) - _LEEWAY:
            content["ly_do_dong_ho"] = self._refuse_clock(now, datetime.fromisoformat(last.luc))
        stt, before = (last.stt + 1, last.bam) if last else (1, NOTHING_BEFORE)
        row = Row(stt, van_ban, ma, event.value, now.isoformat(), self._who, canonical(content), before, "")
        row = replace(row, bam=seal(row))
        marks = ", ".join(f":{name}" for name in _COLUMNS.split(", "))
        self._connection.execute(f"INSERT INTO lich_su ({_COLUMNS}) VALUES ({marks})", asdict(row))  # noqa: S608
        return row

    def last(self) -> Row | None:
        """The last row, None in a register that is being made."""
        return next(self._select("ORDER BY stt DESC LIMIT 1"), None)

    def rows(self) -> Iterator[Row]:
        """Every row, in order."""
        return self._select("ORDER BY stt")

    def of(self, van_ban: int) -> Iterator[Row]:
        """The rows of one number."""
        return self._select("WHERE van_ban = ? ORDER BY stt", van_ban)

    def of_years(self, first: int, last: int) -> Iterator[Row]:
        """The rows of the numbers of these years."""
        return self._select(
            "WHERE van_ban IN (SELECT id FROM so_da_cap WHERE nam BETWEEN ? AND ?) ORDER BY stt", first, last
        )

    def of_key(self, ma: str) -> Iterator[Row]:
        """The rows of one document's key."""
        return self._select("WHERE ma = ? ORDER BY stt", ma)

    def _select(self, rest: str, *values: object) -> Iterator[Row]:
        cursor = self._connection.execute(f"SELECT {_COLUMNS} FROM lich_su {rest}", values)  # noqa: S608
        return (Row(*fields) for fields in cursor)

    def _refuse_clock(self, now: datetime, last: datetime) -> str:
        if self._clock_reason:
            return self._clock_reason
        raise RegisterError(
            f"Đồng hồ máy đang chỉ {_told(now)}, trước dòng cuối của sổ ghi lúc {_told(last)}.",
            "Chỉnh lại đồng hồ máy rồi chạy lại lệnh; nếu chính dòng cuối ghi sai giờ thì chạy lại kèm lý do.",
        )


def _told(time: datetime) -> str:
    return f"{time:%H:%M} ngày {ngay_ngan(time.date())}"
