"""Giữ số, hủy số: a number taken for a document to come, or given up for good."""

from datetime import date

from vanban.register import archive
from vanban.register.columns import CODE
from vanban.register.desk import Desk
from vanban.register.entry import checked_reason, checked_symbol
from vanban.register.errors import RegisterError
from vanban.register.events import UNFINISHED, TrangThai, Viec
from vanban.register.numbers import Scheme, take
from vanban.register.states import VanBanDi, refused


def reserve(desk: Desk, scheme: Scheme, loai: str, ky_hieu: str, ngay: date, ly_do: str, ma: str) -> VanBanDi:
    """Take the next number, with this date, for a document to come: the one with the key `ma`, or whichever needs it.

    Raises RegisterError, DataError; also when the document has a held number already, or is being issued.
    """
    if ma and not CODE.fullmatch(ma):
        raise RegisterError(f"“{ma}” không phải mã văn bản.", "Ghi tên văn bản như tên tệp, ví dụ ke_hoach-2023.")
    content = {"ky_hieu": checked_symbol(loai, ky_hieu), "ly_do": checked_reason(ly_do)}
    with desk.writing():
        _refuse_another(desk, ma)
        so = take(desk.connection, scheme, loai, ngay, desk.history.now().date())
        archive.refuse_leftovers(desk.archive, so.id)
        desk.history.append(Viec.GIU_SO, {**content, "so": so.plain()}, ma=ma, van_ban=so.id)
        return desk.document(so.id)


def void(desk: Desk, key: int, ly_do: str) -> VanBanDi:
    """Give up the held number with this id; what a killed process left is for `recover`. Raises RegisterError."""
    ly_do = checked_reason(ly_do)
    with desk.writing():
        document = desk.document(key)
        if document.trang_thai is not TrangThai.GIU_SO:
            raise refused(f"số {document.so_ky_hieu} đang “{document.trang_thai}”, chỉ hủy được số đang giữ")
        desk.history.append(Viec.HUY_SO, {"ly_do": ly_do}, ma=document.ma, van_ban=key)
        return desk.document(key)


def _refuse_another(desk: Desk, ma: str) -> None:
    """One document waits for one number; a document that is issued may have one held for what replaces it."""
    keys = {row.van_ban for row in desk.history.of_key(ma) if row.van_ban is not None} if ma else set()
    for document in map(desk.document, sorted(keys)):
        if document.ma == ma and document.trang_thai in UNFINISHED | {TrangThai.GIU_SO}:
            raise RegisterError(
                f"Văn bản “{ma}” đã có số {document.so_ky_hieu} ({document.trang_thai}).",
                "Dùng chính số ấy khi cấp số, hoặc hủy số ấy với lý do rồi giữ số khác.",
            )
