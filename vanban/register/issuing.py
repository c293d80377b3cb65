"""Issuing one document: number, bytes, archive, in an order that a kill at any point leaves whole or to be settled."""

from collections.abc import Callable, Mapping
from contextlib import suppress

from vanban.core.dataclass import asdict, dataclass, replace
from vanban.core.errors import VanbanError
from vanban.core.ngay import ngay_ngan
from vanban.register import archive
from vanban.register.desk import Desk
from vanban.register.entry import Entry, checked, checked_reason, to_json
from vanban.register.errors import RegisterError
from vanban.register.events import IN_FORCE, ISSUED, TrangThai, Viec
from vanban.register.numbers import Scheme, take
from vanban.register.settling import publish, settle
from vanban.register.states import KieuThayDoi, ThayDoi, VanBanDi, refused


@dataclass(frozen=True)
class Finished:
    """The bytes to freeze, by file name (a .docx and a .pdf at least), and the pages of the PDF."""

    tep: Mapping[str, bytes]
    so_trang: int | None = None


Make = Callable[[VanBanDi], Finished]
"""Stamps the number and the date into the document, builds and checks it; raises when it is not fit to be issued."""


def issue(desk: Desk, scheme: Scheme, entry: Entry, make: Make, held: int | None, change: ThayDoi | None) -> VanBanDi:
    """Take a number (or take up a held one), make the document, freeze it, write that it is issued.

    1. one transaction: the number, and who is at work on it; 2. `make`; 3. one transaction: which bytes are coming;
    4. the archive; 5. one transaction: issued. What fails after 1 leaves the number held, with the reason; a kill
    leaves it to `recover`. Raises DataError, RegisterError, OutputError, and whatever `make` raises.
    """
    entry = checked(entry)
    if change:
        change = replace(change, ly_do=checked_reason(change.ly_do))
    with desk.at_work() as mark:
        key = _begin(desk, scheme, entry, mark, held, change)
        try:
            finished = make(entry_of(desk, key))
            document = _announce(desk, key, finished)
            with desk.reading():
                archive.freeze(desk.archive, document, finished.tep)
            with desk.writing():
                publish(desk, document)
        except BaseException as error:
            with suppress(VanbanError), desk.writing():
                settle(desk, desk.document(key), _why(error), hold=True)
            raise
        return entry_of(desk, key)


def entry_of(desk: Desk, key: int) -> VanBanDi:
    """The document with this id, as it stands now."""
    with desk.looking():
        return desk.document(key)


def _begin(desk: Desk, scheme: Scheme, entry: Entry, mark: str, held: int | None, change: ThayDoi | None) -> int:
    with desk.writing():
        _refuse_second(desk, entry, held, change)
        known = asdict(_changeable(desk, change)) if change else None
        content = {"van_ban": to_json(entry), "thay_doi": known, "phien": mark}
        if held is not None:
            _refuse_other(desk.document(held), scheme, entry)
            desk.history.append(Viec.DUNG_SO, content, ma=entry.ma, van_ban=held)
            return held
        so = take(desk.connection, scheme, entry.loai, entry.ngay, desk.history.now().date())
        archive.refuse_leftovers(desk.archive, so.id)
        desk.history.append(Viec.CAP_SO, {**content, "so": so.plain()}, ma=entry.ma, van_ban=so.id)
        return so.id


def _announce(desk: Desk, key: int, finished: Finished) -> VanBanDi:
    files = [asdict(file) for file in archive.contents(finished.tep)]
    with desk.writing():
        document = desk.document(key)
        folder = archive.folder_of(document.so, document.entry.loai if document.entry else "")
        content = {"thu_muc": folder, "tep": files, "so_trang": finished.so_trang}
        desk.history.append(Viec.DONG_BANG, content, ma=document.ma, van_ban=key)
        return desk.document(key)


def _refuse_second(desk: Desk, entry: Entry, held: int | None, change: ThayDoi | None) -> None:
    """One document, one number: a second issue of the same key is a mistake unless it replaces the first."""
    keys = {row.van_ban for row in desk.history.of_key(entry.ma) if row.van_ban is not None} - {held}
    if change and change.kieu is not KieuThayDoi.DINH_CHINH:
        keys.discard(change.van_ban)
    for document in map(desk.document, sorted(keys)):
        if document.ma == entry.ma and document.trang_thai in IN_FORCE | {TrangThai.GIU_SO}:
            raise RegisterError(
                f"Văn bản “{entry.ma}” đã có số {document.so_ky_hieu} ({document.trang_thai}).",
                "Số đang giữ thì dùng hoặc hủy chính số ấy; văn bản đã cấp số thì thay thế, đính chính hoặc thu hồi.",
            )
        if document.ma == entry.ma and document.trang_thai not in ISSUED | {TrangThai.HUY_SO}:
            raise RegisterError(
                f"Văn bản “{entry.ma}” đang được cấp số {document.so_ky_hieu} ở một lần chạy khác.",
                "Chờ lần chạy ấy xong; nếu nó đã bị ngắt, chạy lệnh phục hồi sổ rồi chạy lại lệnh.",
            )


def _changeable(desk: Desk, change: ThayDoi) -> ThayDoi:
    """The change with the old document's number; that one is issued and stands, and nobody else is changing it."""
    old = desk.document(change.van_ban)
    if old.trang_thai not in IN_FORCE:
        raise refused(f"văn bản {old.so_ky_hieu} đang “{old.trang_thai}”, không thể {change.kieu.value}")
    for other in desk.unfinished():
        if other.thay_doi and other.thay_doi.van_ban == change.van_ban:
            raise RegisterError(
                f"Văn bản {old.so_ky_hieu} đang được văn bản {other.so_ky_hieu} thay đổi ở một lần chạy khác.",
                "Chờ lần chạy ấy xong; nếu nó đã bị ngắt, chạy lệnh phục hồi sổ rồi chạy lại lệnh.",
            )
    return replace(change, so_ky_hieu=old.so_ky_hieu)


def _refuse_other(held: VanBanDi, scheme: Scheme, entry: Entry) -> None:
    """A held number goes with its document, its date and its series: any other date could fall behind a later one's."""
    mine = (scheme.co_quan, scheme.series(entry.loai), entry.ngay)
    if held.trang_thai is not TrangThai.GIU_SO:
        raise refused(f"số {held.so_ky_hieu} đang “{held.trang_thai}”, không phải số đang giữ")
    if held.ma not in ("", entry.ma):
        raise RegisterError(
            f"Số {held.so_ky_hieu} được giữ cho văn bản “{held.ma}”, không phải cho “{entry.ma}”.",
            "Dùng số được giữ cho chính văn bản này, hoặc bỏ lựa chọn số để lấy số kế tiếp.",
        )
    if mine != (held.so.co_quan, held.so.day, held.so.ngay):
        raise RegisterError(
            f"Số {held.so.hai_chu_so} được giữ cho ngày {ngay_ngan(held.so.ngay)}, dãy số “{held.so.day}”; "
            f"văn bản ghi ngày {ngay_ngan(entry.ngay)}, dãy số “{mine[1]}”.",
            "Ghi đúng ngày và loại đã giữ số, hoặc hủy số ấy với lý do rồi lấy số mới.",
        )


def _why(error: BaseException) -> str:
    """The first line of what went wrong, short enough for the book."""
    return f"Phát hành chưa xong: {(str(error).splitlines() or [type(error).__name__])[0]}"[:400]
