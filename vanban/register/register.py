"""Sổ văn bản đi: made once, opened, and all that may be done to it."""

import getpass
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from vanban.core.finding import Finding
from vanban.register import archive, holding, issuing, schema, settling, verify
from vanban.register.desk import Desk
from vanban.register.drafts import drafts, record_draft
from vanban.register.entry import Entry, checked_text
from vanban.register.errors import RegisterError, telling
from vanban.register.events import SENDING, TrangThai, Viec
from vanban.register.history import History
from vanban.register.numbers import Scheme
from vanban.register.place import refuse_network
from vanban.register.states import KieuThayDoi, ThayDoi, VanBanDi, refused
from vanban.store.clock import Clock, vietnam_time
from vanban.store.database import connect
from vanban.store.network import Probe


class Register:
    """An open register. Its methods raise RegisterError for what may not be, OutputError for what the disk refuses."""

    def __init__(self, desk: Desk, scheme: Scheme) -> None:
        self._desk = desk
        self._scheme = scheme

    def reserve(self, loai: str, ky_hieu: str, ngay: date, ly_do: str, *, ma: str = "") -> VanBanDi:
        """Giữ số: take the next number, with this date, for a document to come (see `holding.reserve`)."""
        return holding.reserve(self._desk, self._scheme, loai, ky_hieu, ngay, ly_do, ma)

    def void(self, van_ban: int, ly_do: str) -> VanBanDi:
        """Hủy số: a held number is given up for good (see `holding.void`)."""
        return holding.void(self._desk, van_ban, ly_do)

    def issue(self, entry: Entry, make: issuing.Make, *, held: int | None = None) -> VanBanDi:
        """Issue a document, with the next number or the held one with id `held` (see `issuing.issue`)."""
        return issuing.issue(self._desk, self._scheme, entry, make, held, None)

    def replace(self, old: int, ly_do: str, entry: Entry, make: issuing.Make, *, held: int | None = None) -> VanBanDi:
        """Thay thế: issue a document in place of the one with id `old` (Đ. 18: a mistake in the content)."""
        return self._change(KieuThayDoi.THAY_THE, old, ly_do, entry, make, held)

    def correct(self, old: int, ly_do: str, entry: Entry, make: issuing.Make, *, held: int | None = None) -> VanBanDi:
        """Đính chính: issue the công văn that corrects the form of the one with id `old` (Đ. 18)."""
        return self._change(KieuThayDoi.DINH_CHINH, old, ly_do, entry, make, held)

    def withdraw(self, old: int, ly_do: str, entry: Entry, make: issuing.Make, *, held: int | None = None) -> VanBanDi:
        """Thu hồi: issue the document that withdraws the one with id `old`."""
        return self._change(KieuThayDoi.THU_HOI, old, ly_do, entry, make, held)

    def record(self, event: Viec, van_ban: int, noi: str, **chi_tiet: str) -> VanBanDi:
        """Write what became of a sending to one place; `chi_tiet` is its evidence (channel, message id, hash)."""
        if event not in SENDING:
            raise refused(f"“{event}” không phải là việc gửi, nhận")
        content = {name: checked_text(name, text) for name, text in {"noi": noi, **chi_tiet}.items()}
        with self._desk.writing():
            document = self._desk.document(van_ban)
            self._desk.history.append(event, content, ma=document.ma, van_ban=van_ban)
            return self._desk.document(van_ban)

    def record_draft(self, event: Viec, ma: str, **chi_tiet: str) -> None:
        """Write that a document not numbered yet was drafted or checked; `chi_tiet` may carry its hash."""
        with self._desk.writing():
            record_draft(self._desk, event, ma, chi_tiet)

    def drafts(self) -> dict[str, TrangThai]:
        """The state of every document that has no number yet, by key."""
        with self._desk.looking():
            return drafts(self._desk)

    def entries(self, year: int) -> tuple[VanBanDi, ...]:
        """Every number of a year with its document, by agency, series and number."""
        with self._desk.looking():
            return self._desk.documents(year, year)

    def entry(self, van_ban: int) -> VanBanDi:
        """The document with this id."""
        with self._desk.looking():
            return self._desk.document(van_ban)

    def of_key(self, ma: str) -> tuple[VanBanDi, ...]:
        """Every number that the document with this key had, in the order they were taken."""
        with self._desk.looking():
            keys = sorted({row.van_ban for row in self._desk.history.of_key(ma) if row.van_ban is not None})
            return tuple(self._desk.document(key) for key in keys)

    def folder(self, document: VanBanDi) -> Path:
        """Where the frozen files of an issued document stand."""
        return self._desk.archive / document.thu_muc

    def recover(self) -> tuple[settling.Settled, ...]:
        """Finish, hold or void what killed processes left (see `settling.recover`)."""
        return settling.recover(self._desk)

    def head(self) -> tuple[int, str]:
        """How many rows the history has and the hash of the last: written down elsewhere, it proves them all."""
        with self._desk.looking():
            last = self._desk.history.last()
            return (last.stt, last.bam) if last else (0, "")

    def verify(self, anchor: tuple[int, str] | None = None) -> tuple[Finding, ...]:
        """Recompute everything and name what was touched; `anchor` is a `head` that was written down earlier."""
        with self._desk.looking():
            return tuple(verify.verify(self._desk, anchor))

    def _change(
        self, kind: KieuThayDoi, old: int, ly_do: str, entry: Entry, make: issuing.Make, held: int | None
    ) -> VanBanDi:
        return issuing.issue(self._desk, self._scheme, entry, make, held, ThayDoi(kind, old, ly_do))


def create_register(path: Path, co_quan: str, *, clock: Clock = vietnam_time, probe: Probe | None = None) -> None:
    """Make an empty register; an archive without one is refused, or its numbers would begin at 01 again.

    `co_quan` is the agency's abbreviation. Raises RegisterError, OutputError.
    """
    refuse_network(path.parent, probe)
    if any((path.parent / archive.NAME).glob("*/*")):
        raise RegisterError(
            f"Bên cạnh đã có kho lưu “{path.parent / archive.NAME}” mà không thấy sổ “{path.name}”.",
            "Không mở sổ mới: tìm bản sao gần nhất của sổ, đặt về đúng chỗ, rồi chạy lệnh kiểm tra sổ.",
        )
    with _desk(path, clock, "", create=True) as desk, desk.writing():
        if schema.version(desk.connection):
            raise RegisterError(f"Đã có sổ ở “{path}”.", "Dùng sổ đang có, hoặc chọn đường dẫn khác.")
        schema.migrate(desk.connection)
        desk.history.append(Viec.MO_SO, {"co_quan": co_quan, "cau_truc": len(schema.MIGRATIONS)})


@contextmanager
def open_register(
    path: Path, scheme: Scheme, *, clock: Clock = vietnam_time, clock_reason: str = "", probe: Probe | None = None
) -> Iterator[Register]:
    """Open an existing register; `clock_reason` lets the clock stand before the last row, and is written into the next.

    Raises RegisterError for a network drive or a file that is no register, OutputError.
    """
    refuse_network(path.parent, probe)
    if not path.is_file():
        raise RegisterError(f"Không có sổ ở “{path}”.", "Kiểm tra đường dẫn; nếu chưa từng có sổ thì tạo sổ trước.")
    with _desk(path, clock, clock_reason) as desk:
        with desk.reading():
            found = schema.version(desk.connection)
            if not found:
                raise RegisterError(f"Tệp “{path}” trống, chưa phải là sổ.", "Tạo sổ bằng lệnh tạo sổ rồi chạy lại.")
        if found < len(schema.MIGRATIONS):
            with desk.writing():
                schema.migrate(desk.connection)
        yield Register(desk, scheme)


@contextmanager
def _desk(path: Path, clock: Clock, clock_reason: str, *, create: bool = False) -> Iterator[Desk]:
    with telling(path):
        connection = connect(path, create=create)
    try:
        yield Desk(path, connection, History(connection, _user(), clock, clock_reason))
    finally:
        connection.close()


def _user() -> str:
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):
        return "không rõ"
