"""The states of one message, and which may follow which: nothing leads from “không rõ” back to sending by itself."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from vanban.core.dataclass import dataclass
from vanban.send.parcel import Recipient


class TrangThai(StrEnum):
    """The state of one document on its way to one recipient, in the words the clerk reads."""

    CHO_GUI = "chờ gửi"
    DANG_GUI = "đang gửi"
    DA_GUI = "đã gửi"
    DA_TIEP_NHAN = "đã tiếp nhận"
    TU_CHOI_TAM = "từ chối tạm thời"
    TU_CHOI = "từ chối"
    KHONG_RO = "không rõ"


FAILED = frozenset({TrangThai.TU_CHOI_TAM, TrangThai.TU_CHOI})
MAY_BECOME: Mapping[TrangThai, frozenset[TrangThai]] = {
    TrangThai.CHO_GUI: frozenset({TrangThai.DANG_GUI, TrangThai.TU_CHOI}),
    TrangThai.DANG_GUI: frozenset({TrangThai.DA_GUI, TrangThai.KHONG_RO, *FAILED}),
    TrangThai.DA_GUI: frozenset({TrangThai.DA_TIEP_NHAN, TrangThai.TU_CHOI}),
    TrangThai.DA_TIEP_NHAN: frozenset(),
    TrangThai.TU_CHOI_TAM: frozenset({TrangThai.CHO_GUI}),
    TrangThai.TU_CHOI: frozenset({TrangThai.CHO_GUI}),
    TrangThai.KHONG_RO: frozenset({TrangThai.DA_GUI, TrangThai.DA_TIEP_NHAN, *FAILED}),
}


@dataclass(frozen=True)
class Message:
    """One document to one recipient by one channel.

    `van_ban` is the key of the frozen parcel, `dia_chi` where the channel takes it, `ma_thu` the Message-ID or
    DocumentId, `luc` when it was queued, `so_lan` how often it was tried, `chi_tiet` what was told of it last.
    """

    id: int
    van_ban: str
    kenh: str
    recipient: Recipient
    dia_chi: str
    ma_thu: str
    luc: datetime
    trang_thai: TrangThai
    so_lan: int = 0
    chi_tiet: str = ""


@dataclass(frozen=True)
class Logged:
    """One line of a message's history: what it became, when, what was told; the hash and size of what was sent."""

    luc: datetime
    trang_thai: TrangThai
    chi_tiet: str
    sha256: str = ""
    so_byte: int = 0
