"""An issue that did not come to its end: finished when its files stand whole, held or voided otherwise."""

from enum import StrEnum

from vanban.core.chu import chuan_hoa
from vanban.core.dataclass import asdict, dataclass
from vanban.register import archive
from vanban.register.alive import is_at_work
from vanban.register.desk import Desk
from vanban.register.events import TrangThai, Viec
from vanban.register.states import ThayDoi, VanBanDi, tell

_CUT_SHORT = "Chương trình bị ngắt giữa chừng khi đang phát hành"


class KetCuc(StrEnum):
    """What became of a number that was left over, in the words the clerk reads."""

    XONG = "đã phát hành xong"
    GIU = "trở lại số đang giữ"
    HUY = "đã hủy số"


@dataclass(frozen=True)
class Settled:
    """One number and what became of it."""

    van_ban: VanBanDi
    ket_cuc: KetCuc


def recover(desk: Desk) -> tuple[Settled, ...]:
    """Settle what dead processes left; those still at work are left alone. No number is ever given again.

    Raises RegisterError when an archive folder is not what the register announced, OutputError.
    """
    with desk.writing():
        left = [document for document in desk.unfinished() if not is_at_work(desk.marks, document.phien)]
        return tuple(settle(desk, document, _CUT_SHORT, hold=document.giu) for document in left)


def settle(desk: Desk, document: VanBanDi, reason: str, *, hold: bool) -> Settled:
    """End one issue, inside a transaction: finish it, or hold or void its number."""
    key = document.so.id
    if document.trang_thai is TrangThai.DANG_LUU and archive.finish(desk.archive, document):
        publish(desk, document)
        return Settled(desk.document(key), KetCuc.XONG)
    archive.discard(desk.archive, document)
    event = Viec.NGUNG if hold else Viec.HUY_SO
    desk.history.append(event, {"ly_do": chuan_hoa(reason)}, ma=document.ma, van_ban=key)
    return Settled(desk.document(key), KetCuc.GIU if hold else KetCuc.HUY)


def publish(desk: Desk, document: VanBanDi) -> None:
    """Write that a document is issued, and on the one it changes that it did; inside a transaction."""
    key, change = document.so.id, document.thay_doi
    desk.history.append(Viec.PHAT_HANH, {}, ma=document.ma, van_ban=key)
    if change:
        old = desk.document(change.van_ban)
        content = {"boi": asdict(ThayDoi(change.kieu, key, change.ly_do, document.so_ky_hieu))}
        desk.history.append(change.kieu.event, content, ma=old.ma, van_ban=change.van_ban)
        tell(old.so, desk.history.of(change.van_ban))
