"""One document of the register, told from its events: nothing of it is stored anywhere else."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any

from vanban.core.dataclass import dataclass, replace
from vanban.register.entry import Entry, from_json
from vanban.register.errors import RegisterError
from vanban.register.events import SENDING, TrangThai, Viec, may_follow
from vanban.register.history import Row
from vanban.register.numbers import SoVanBan


class KieuThayDoi(StrEnum):
    """How a document changes an issued one (Điều 18)."""

    THAY_THE = "thay_the"
    DINH_CHINH = "dinh_chinh"
    THU_HOI = "thu_hoi"

    @property
    def event(self) -> Viec:
        """What happens to the old document."""
        return Viec(f"bi_{self.value}")


@dataclass(frozen=True)
class ThayDoi:
    """One document changes another: how, the other one's id and its `so_ky_hieu`, and why."""

    kieu: KieuThayDoi
    van_ban: int
    ly_do: str
    so_ky_hieu: str = ""


@dataclass(frozen=True)
class TepLuu:
    """A file of the archive: its name, SHA-256 and size in bytes."""

    ten: str
    sha256: str
    co: int


@dataclass(frozen=True)
class VanBanDi:
    """One number and all that is known of its document.

    `entry` is None while the number is only held; `trang_thai` the state at a glance, `noi_gui` the state at each place
    it was sent to; `thu_muc` its folder below the archive, with `/`; `thay_doi` the document it changes, `bi` the
    documents that changed it; `ly_do` why the number is held or voided; `giu` whether it was held before its
    document took it up; `giu_cho` the key of the document it was held for, "" for any; `phien` the mark of the process
    that issued it.
    """

    so: SoVanBan
    trang_thai: TrangThai
    ky_hieu: str
    entry: Entry | None = None
    noi_gui: tuple[tuple[str, TrangThai], ...] = ()
    thu_muc: str = ""
    tep: tuple[TepLuu, ...] = ()
    thay_doi: ThayDoi | None = None
    bi: tuple[ThayDoi, ...] = ()
    ly_do: str = ""
    giu: bool = False
    giu_cho: str = ""
    phien: str = ""

    @property
    def so_ky_hieu(self) -> str:
        """`05/KH-SLĐTBXH`."""
        return f"{self.so.hai_chu_so}/{self.ky_hieu}"

    @property
    def ma(self) -> str:
        """The document's key; of a held number that of the document it is held for, "" when it is for any."""
        return self.entry.ma if self.entry else self.giu_cho


def tell(so: SoVanBan, rows: Iterable[Row]) -> VanBanDi:
    """The document from its rows, in order.

    Raises RegisterError for an event that may not follow, KeyError, TypeError or ValueError for one that is not whole.
    """
    told: VanBanDi | None = None
    for row in rows:
        event = Viec(row.viec)
        if not may_follow(told.trang_thai if told else None, event):
            state = f"“{told.trang_thai}”" if told else "chưa cấp"
            raise refused(f"số {so.hai_chu_so} năm {so.nam} đang {state}, không thể “{event}”")
        told = _begin(so, event, row) if told is None else _go_on(told, event, row.content)
    if told is None:
        raise refused(f"số {so.hai_chu_so} năm {so.nam} không có trong lịch sử")
    return told


def refused(what: str) -> RegisterError:
    """An event out of order."""
    return RegisterError(f"Không ghi được: {what}.", "Xem trạng thái của văn bản trong sổ rồi chọn việc khác.")


def _begin(so: SoVanBan, event: Viec, row: Row) -> VanBanDi:
    content = row.content
    if event is Viec.GIU_SO:
        reason, held_for = content["ly_do"], row.ma
        return VanBanDi(so, TrangThai.GIU_SO, content["ky_hieu"], ly_do=reason, giu=True, giu_cho=held_for)
    return _numbered(VanBanDi(so, TrangThai.DANG_CAP_SO, ""), content)


def _go_on(told: VanBanDi, event: Viec, content: Mapping[str, Any]) -> VanBanDi:
    match event:
        case Viec.DUNG_SO:
            return _numbered(told, content)
        case Viec.DONG_BANG:
            files = tuple(TepLuu(**file) for file in content["tep"])
            entry = replace(told.entry, so_trang=content["so_trang"]) if told.entry else None
            return replace(told, trang_thai=TrangThai.DANG_LUU, thu_muc=content["thu_muc"], tep=files, entry=entry)
        case Viec.PHAT_HANH:
            return replace(told, trang_thai=TrangThai.DA_CAP_SO)
        case Viec.NGUNG:
            return replace(told, trang_thai=TrangThai.GIU_SO, ly_do=content["ly_do"], thu_muc="", tep=(), giu=True)
        case Viec.HUY_SO:
            return replace(told, trang_thai=TrangThai.HUY_SO, ly_do=content["ly_do"], thu_muc="", tep=())
        case Viec.BI_THAY_THE | Viec.BI_DINH_CHINH | Viec.BI_THU_HOI:
            change = _change(content["boi"])
            return replace(told, trang_thai=TrangThai[change.kieu.name], bi=(*told.bi, change))
    return _sent(told, content["noi"], SENDING[event])


def _numbered(told: VanBanDi, content: Mapping[str, Any]) -> VanBanDi:
    entry, change = from_json(content["van_ban"]), content["thay_doi"]
    return replace(
        told,
        trang_thai=TrangThai.DANG_CAP_SO,
        ky_hieu=entry.ky_hieu,
        entry=entry,
        phien=content["phien"],
        ly_do="",
        thay_doi=_change(change) if change else None,
    )


def _change(plain: Mapping[str, Any]) -> ThayDoi:
    return ThayDoi(KieuThayDoi(plain["kieu"]), plain["van_ban"], plain["ly_do"], plain["so_ky_hieu"])


def _sent(told: VanBanDi, place: str, state: TrangThai) -> VanBanDi:
    """The state of one place, and of the whole: what needs a person comes first, received means by everyone."""
    places = {**dict(told.noi_gui), place: state}
    told = replace(told, noi_gui=tuple(places.items()))
    if told.trang_thai in (TrangThai.DINH_CHINH, TrangThai.THAY_THE, TrangThai.THU_HOI):
        return told
    order = (TrangThai.KHONG_RO, TrangThai.GUI_KHONG_DUOC, TrangThai.DA_GUI, TrangThai.DA_TIEP_NHAN)
    return replace(told, trang_thai=next(state for state in order if state in places.values()))
