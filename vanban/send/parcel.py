"""What is handed to the outbox: a document that is finished, and to whom it goes; frozen values, nothing computed."""

import hashlib
import json
from datetime import date
from enum import StrEnum
from typing import Any

from vanban.core.dataclass import asdict, dataclass, field

_LATER = ("noi_them", "noi_bot")  # left out where empty: outboxes frozen before they were known read back the same


class KieuGui(StrEnum):
    """What a message does at its recipient's (the business types of edXML)."""

    MOI = "moi"
    THU_HOI = "thu_hoi"
    CAP_NHAT = "cap_nhat"
    THAY_THE = "thay_the"


@dataclass(frozen=True)
class BenGui:
    """The agency that sends, as `co_quan.yaml` knows it; texts are "" when not known."""

    ten: str
    ma_dinh_danh: str = ""
    thu_dien_tu: str = ""
    dia_danh: str = ""
    dia_chi: str = ""
    dien_thoai: str = ""


@dataclass(frozen=True)
class Recipient:
    """One recipient, as `co_quan.yaml` knows it; `kenh` names the channel it is reached by."""

    ten: str
    ma_dinh_danh: str = ""
    thu_dien_tu: str = ""
    kenh: str = ""


@dataclass(frozen=True)
class NguoiKy:
    """Who signed: name, title, and the mark of authority (`TM.`, `KT.`, …), "" for the head's own signature."""

    ho_ten: str
    chuc_vu: str
    quyen_han: str = ""


@dataclass(frozen=True)
class Tep:
    """One file: its safe name (see `vanban.publish.names`), its bytes, what a person calls it."""

    ten: str
    du_lieu: bytes = field(repr=False)
    ten_goi: str = ""

    @property
    def sha256(self) -> str:
        """The SHA-256 of the bytes, in hex."""
        return hashlib.sha256(self.du_lieu).hexdigest()


@dataclass(frozen=True)
class VanBanCu:
    """The issued document that a message withdraws, updates or replaces, and who had received it."""

    so: str
    ky_hieu: str
    ngay: date
    noi_da_nhan: tuple[str, ...] = ()


@dataclass(frozen=True)
class NghiepVu:
    """New, or what is done to `van_ban_cu` and why; `lan` tells the second update of one document from the first.

    `noi_them` and `noi_bot` are the codes of the agencies that an update adds to those who have the old document, or
    takes away.
    """

    kieu: KieuGui = KieuGui.MOI
    van_ban_cu: VanBanCu | None = None
    ly_do: str = ""
    lan: int = 1
    noi_them: tuple[str, ...] = ()
    noi_bot: tuple[str, ...] = ()


@dataclass(frozen=True)
class ThongTin:
    """What else goes along (Nghị định 30/2020/NĐ-CP, Phụ lục VI Phần II); None or "" when not known.

    `do_khan`: 0 thường, 1 khẩn, 2 thượng khẩn, 3 hỏa tốc, 4 hỏa tốc hẹn giờ. `chi_dao`: "khong", "chi_dao", "bao_cao".
    """

    do_khan: int = 0
    so_trang: int | None = None
    so_ban: int | None = None
    han_tra_loi: date | None = None
    ngon_ngu: str = "Tiếng Việt"
    ghi_chu: str = ""
    noi_nhan: tuple[str, ...] = ()
    chi_dao: str = "khong"
    bo_phan: str = ""
    can_bo: str = ""


@dataclass(frozen=True)
class Parcel:
    """A finished document on its way: `so` as printed (`05`), `ky_hieu` what follows it (`KH-SLĐTBXH`)."""

    so: str
    ky_hieu: str
    ngay: date
    ten_loai: str
    trich_yeu: str
    ben_gui: BenGui
    nguoi_ky: NguoiKy
    files: tuple[Tep, ...]
    nghiep_vu: NghiepVu = NghiepVu()
    thong_tin: ThongTin = ThongTin()

    @property
    def so_ky_hieu(self) -> str:
        """`05/KH-SLĐTBXH`."""
        return f"{self.so}/{self.ky_hieu}"

    @property
    def ma(self) -> str:
        """The key of what is sent: one number of one agency in one year, and what is done to it."""
        viec = self.nghiep_vu
        return f"{self.ben_gui.ten}|{self.ngay.year}|{self.so_ky_hieu}|{viec.kieu}|{viec.lan}"

    def to_json(self) -> str:
        """Everything but the bytes of the files, whose hashes stand in their place; of one form only."""
        plain = asdict(self)
        for name in _LATER:
            if not plain["nghiep_vu"][name]:
                del plain["nghiep_vu"][name]
        plain["files"] = [{"ten": tep.ten, "ten_goi": tep.ten_goi, "sha256": tep.sha256} for tep in self.files]
        return canonical(plain)


def canonical(value: object) -> str:
    """JSON of one form only: keys in order, dates as yyyy-mm-dd, letters as they are."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=_plain)


def _plain(value: Any) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(value)
