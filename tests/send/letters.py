"""What the tests of send share: a document, recipients, a clock that is set by hand."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from vanban.send.outbox import Outbox, open_outbox
from vanban.send.parcel import BenGui, NguoiKy, Parcel, Recipient, Tep, ThongTin

SO_NOI_VU = Recipient("Sở Nội vụ tỉnh Lạng Sơn", "H37.06", "vanthu@snv.example.vn")
UBND = Recipient("Ủy ban nhân dân tỉnh Lạng Sơn", "H37", "vanthu@ubnd.example.vn")
SO_TAI_CHINH = Recipient("Sở Tài chính", "H37.08", "vanthu@stc.example.vn")
EVERYONE = (SO_NOI_VU, UBND, SO_TAI_CHINH)

PARCEL = Parcel(
    so="05",
    ky_hieu="KH-SLĐTBXH",
    ngay=date(2023, 1, 15),
    ten_loai="Kế hoạch",
    trich_yeu="Khắc phục tồn tại, hạn chế và nâng cao Chỉ số cải cách hành chính năm 2023",
    ben_gui=BenGui("Sở Lao động - Thương binh và Xã hội", "H37.05", "slđtbxh@example.vn".replace("đ", "d"), "Lạng Sơn"),
    nguoi_ky=NguoiKy("Phạm Đức Huân", "Giám đốc"),
    files=(
        Tep("ke-hoach-2023.pdf", b"%PDF-1.7 k\xe1\xba\xbf ho\xe1\xba\xa1ch" * 40, "Kế hoạch số 05/KH-SLĐTBXH.pdf"),
        Tep("ke-hoach-2023.docx", b"PK\x03\x04 docx\r\n.\r\n" * 40, "Kế hoạch số 05/KH-SLĐTBXH.docx"),
    ),
    thong_tin=ThongTin(
        do_khan=1, so_trang=12, so_ban=3, han_tra_loi=date(2023, 2, 15), noi_nhan=("Như trên", "Lưu VT")
    ),
)


def numbered(number: int) -> Parcel:
    """The document with another number."""
    return replace(PARCEL, so=f"{number:02d}")


class Clock:
    """A clock that moves only when it is told to."""

    def __init__(self) -> None:
        self.now = datetime(2023, 1, 16, 1, 30, tzinfo=UTC)
        self.paused = 0.0

    def __call__(self) -> datetime:
        return self.now

    def pause(self, seconds: float) -> None:
        self.paused += seconds
        self.now += timedelta(seconds=seconds)


def outbox_in(folder: Path, clock: Clock | None = None) -> Outbox:
    """An outbox in a folder of a test."""
    return open_outbox(folder / "hop-gui.db", clock=clock or Clock())


def states(outbox: Outbox) -> list[str]:
    """The states of all messages in order."""
    return [str(message.trang_thai) for message in outbox.messages()]
