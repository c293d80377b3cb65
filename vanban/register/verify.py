"""The register recomputed from its history: the tables, the chain, the numbers, each document, its frozen files."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator

from vanban.core.errors import VanbanError
from vanban.core.finding import Finding, Level, Place
from vanban.register import schema
from vanban.register.desk import Desk
from vanban.register.events import UNFINISHED, Viec
from vanban.register.history import NOTHING_BEFORE, Row, seal
from vanban.register.numbers import SoVanBan, numbers
from vanban.register.states import VanBanDi, tell
from vanban.register.verify_archive import verify_archive

_RESTORE = "đối chiếu với bản sao gần nhất của sổ; không sửa sổ bằng tay"
_MADE_BY = (Viec.GIU_SO.value, Viec.CAP_SO.value)


def verify(desk: Desk, anchor: tuple[int, str] | None = None) -> Iterator[Finding]:
    """Every fault found, in the order of the checks; nothing when the register and its archive are whole.

    `anchor` is the number of a row and its hash, written down earlier. Raises OutputError when the file cannot be read.
    """
    yield from _structure(desk)
    rows = tuple(desk.history.rows())
    yield from _chain(desk, rows)
    if anchor:
        yield from _anchored(desk, rows, anchor)
    known = numbers(desk.connection)
    yield from _numbers(desk, known, rows)
    told: list[VanBanDi] = []
    yield from _documents(desk, known, rows, told)
    yield from verify_archive(desk.archive, told, {so.id for so in known} - {document.so.id for document in told})


def _structure(desk: Desk) -> Iterator[Finding]:
    fresh = sqlite3.connect(":memory:", isolation_level=None)
    schema.migrate(fresh)
    wanted, found = schema.definitions(fresh), schema.definitions(desk.connection)
    fresh.close()
    for name in sorted(wanted.keys() | found.keys()):
        if wanted.get(name) != found.get(name):
            what = "bị bỏ" if name not in found else "lạ" if name not in wanted else "bị sửa"
            yield _fault(desk, "cau-truc-bi-sua", 0, f"bảng hoặc ràng buộc “{name}” {what}", _RESTORE)
    for (said,) in desk.connection.execute("PRAGMA integrity_check"):
        if said != "ok":
            yield _fault(desk, "tep-so-hong", 0, str(said), _RESTORE)
    for table, row, *_ in desk.connection.execute("PRAGMA foreign_key_check"):
        yield _fault(desk, "so-khong-co", row or 0, f"dòng {row} của bảng {table} nói tới một số không có", _RESTORE)


def _chain(desk: Desk, rows: tuple[Row, ...]) -> Iterator[Finding]:
    """Each row against its own hash, and against the row before."""
    before, expected = NOTHING_BEFORE, 1
    if not rows or rows[0].viec != Viec.MO_SO.value:
        yield _fault(desk, "thieu-dong", 1, "lịch sử không bắt đầu bằng dòng mở sổ", _RESTORE)
    for row in rows:
        if row.stt != expected:
            yield _fault(desk, "thieu-dong", row.stt, f"thiếu các dòng từ {expected} đến {row.stt - 1}", _RESTORE)
        elif row.truoc != before:
            yield _fault(desk, "dut-chuoi", row.stt, f"{_named(row)} không nối vào dòng trước", _RESTORE)
        if seal(row) != row.bam:
            yield _fault(desk, "dong-bi-sua", row.stt, f"{_named(row)} không đúng với mã băm của nó", _RESTORE)
        before, expected = row.bam, row.stt + 1


def _anchored(desk: Desk, rows: tuple[Row, ...], anchor: tuple[int, str]) -> Iterator[Finding]:
    """Someone who rewrites a row and every hash after it leaves a whole chain, but not one through the anchor."""
    stt, wanted = anchor
    found = next((row.bam for row in rows if row.stt == stt), None)
    if found != wanted:
        what = "không còn" if found is None else "có mã băm khác với mã đã ghi lại"
        yield _fault(desk, "khac-moc", stt, f"dòng {stt} {what}: lịch sử đã bị viết lại hoặc cắt bớt", _RESTORE)


def _numbers(desk: Desk, known: tuple[SoVanBan, ...], rows: tuple[Row, ...]) -> Iterator[Finding]:
    """Every number was taken by one row of the history, as it says; each series runs from 1 without a gap."""
    taken = {row.van_ban: row for row in rows if row.viec in _MADE_BY}
    for so in known:
        row = taken.pop(so.id, None)
        if row is None or _content(row) != so.plain():
            found = f"số {so.hai_chu_so} năm {so.nam} (mã {so.id}) không đúng với lịch sử"
            yield _fault(desk, "so-bi-sua", row.stt if row else 0, found, _RESTORE)
    for key, row in taken.items():
        yield _fault(desk, "so-bi-xoa", row.stt, f"lịch sử có số mang mã {key} mà sổ không còn", _RESTORE)
    last: dict[tuple[int, str, str], int] = {}
    for so in known:
        series = (so.nam, so.co_quan, so.day)
        if so.so != last.get(series, 0) + 1:
            yield _fault(desk, "nhay-so", 0, f"trước số {so.hai_chu_so} năm {so.nam} thiếu số", _RESTORE)
        last[series] = so.so


def _documents(
    desk: Desk, known: tuple[SoVanBan, ...], rows: tuple[Row, ...], told: list[VanBanDi]
) -> Iterator[Finding]:
    """Tell every document anew; what can be told is added to `told`."""
    grouped: dict[int | None, list[Row]] = defaultdict(list)
    for row in rows:
        grouped[row.van_ban].append(row)
    for so in known:
        try:
            document = tell(so, grouped[so.id])
        except (VanbanError, ValueError, KeyError, TypeError) as error:
            line = grouped[so.id][0].stt if grouped[so.id] else 0
            found = f"các việc của số {so.hai_chu_so} năm {so.nam} không khớp nhau ({str(error).splitlines()[0]})"
            yield _fault(desk, "viec-khong-khop", line, found, _RESTORE)
            continue
        told.append(document)
        if document.trang_thai in UNFINISHED:
            found = f"số {document.so_ky_hieu} đang phát hành dở"
            yield _fault(desk, "dang-do", 0, found, "chạy lệnh phục hồi sổ nếu không còn ai đang cấp số", Level.WARNING)


def _content(row: Row) -> object:
    try:
        return row.content.get("so")
    except ValueError:
        return None


def _named(row: Row) -> str:
    return f"dòng {row.stt} ({row.viec}, {row.ma or 'không có mã'}, lúc {row.luc})"


def _fault(desk: Desk, code: str, line: int, found: str, required: str, level: Level = Level.ERROR) -> Finding:
    return Finding(code, Place(desk.path.name, line), found, required, level)
