"""What can happen to a document, the state it has then, and from which states it may happen."""

from collections.abc import Mapping
from enum import StrEnum


class Viec(StrEnum):
    """One event of the history."""

    MO_SO = "mo_so"
    DU_THAO = "du_thao"
    DA_KIEM_TRA = "da_kiem_tra"
    GIU_SO = "giu_so"
    CAP_SO = "cap_so"
    DUNG_SO = "dung_so"  # a reserved number is taken up by its document
    DONG_BANG = "dong_bang"  # which bytes shall stand in the archive, told before they do
    PHAT_HANH = "phat_hanh"
    NGUNG = "ngung"  # an attempt failed: the number is held for another one
    HUY_SO = "huy_so"
    DA_GUI = "da_gui"
    GUI_KHONG_DUOC = "gui_khong_duoc"
    KHONG_RO = "khong_ro"
    DA_TIEP_NHAN = "da_tiep_nhan"
    BI_THAY_THE = "bi_thay_the"
    BI_DINH_CHINH = "bi_dinh_chinh"
    BI_THU_HOI = "bi_thu_hoi"


class TrangThai(StrEnum):
    """The state of a document at a glance, in the words the clerk reads."""

    DU_THAO = "dự thảo"
    DA_KIEM_TRA = "đã kiểm tra"
    GIU_SO = "giữ số"
    DANG_CAP_SO = "đang cấp số"
    DANG_LUU = "đang lưu"
    HUY_SO = "hủy số"
    DA_CAP_SO = "đã cấp số"
    GUI_KHONG_DUOC = "gửi không được"
    DA_GUI = "đã gửi"
    KHONG_RO = "không rõ"
    DA_TIEP_NHAN = "đã tiếp nhận"
    DINH_CHINH = "đính chính"
    THAY_THE = "thay thế"
    THU_HOI = "thu hồi"


BEFORE_NUMBER = frozenset({Viec.DU_THAO, Viec.DA_KIEM_TRA})
SENDING: Mapping[Viec, TrangThai] = {
    Viec.DA_GUI: TrangThai.DA_GUI,
    Viec.GUI_KHONG_DUOC: TrangThai.GUI_KHONG_DUOC,
    Viec.KHONG_RO: TrangThai.KHONG_RO,
    Viec.DA_TIEP_NHAN: TrangThai.DA_TIEP_NHAN,
}
UNFINISHED = frozenset({TrangThai.DANG_CAP_SO, TrangThai.DANG_LUU})
IN_FORCE = frozenset({TrangThai.DA_CAP_SO, TrangThai.DINH_CHINH, *SENDING.values()})
ISSUED = IN_FORCE | {TrangThai.THAY_THE, TrangThai.THU_HOI}
_FROM: Mapping[Viec, frozenset[TrangThai | None]] = {
    Viec.GIU_SO: frozenset({None}),
    Viec.CAP_SO: frozenset({None}),
    Viec.DUNG_SO: frozenset({TrangThai.GIU_SO}),
    Viec.DONG_BANG: frozenset({TrangThai.DANG_CAP_SO}),
    Viec.PHAT_HANH: frozenset({TrangThai.DANG_LUU}),
    Viec.NGUNG: UNFINISHED,
    Viec.HUY_SO: UNFINISHED | {TrangThai.GIU_SO},
    Viec.BI_THAY_THE: IN_FORCE,
    Viec.BI_DINH_CHINH: IN_FORCE,
    Viec.BI_THU_HOI: IN_FORCE | {TrangThai.THAY_THE},
    **dict.fromkeys(SENDING, ISSUED),  # what did happen is written down, even after a document was withdrawn
}


def may_follow(state: TrangThai | None, event: Viec) -> bool:
    """Whether the event may happen to a document in this state; None is a number not taken yet."""
    return state in _FROM.get(event, frozenset())
