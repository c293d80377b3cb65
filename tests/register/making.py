"""What the tests of the register share: entries, frozen files, a clock that can be set."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from vanban.core.finding import Finding, Level
from vanban.register.entry import Entry, NoiNhan
from vanban.register.issuing import Finished
from vanban.register.numbers import Scheme
from vanban.register.register import Register, create_register, open_register
from vanban.register.states import VanBanDi
from vanban.store.clock import VIET_NAM

ONE_SERIES = Scheme("SLĐTBXH")
BY_TYPE = Scheme("SLĐTBXH", theo_loai=True)
NOON = datetime(2023, 3, 15, 12, tzinfo=VIET_NAM)
DAY = NOON.date()
PLAN = Entry(
    ma="ke-hoach-2023",
    loai="KH",
    ten_loai="Kế hoạch",
    ky_hieu="KH-SLĐTBXH",
    ngay=DAY,
    co_quan="Sở Lao động - Thương binh và Xã hội",
    trich_yeu="Khắc phục các tiêu chí bị đánh giá thấp",
    nguoi_ky="Phạm Đức Huân",
    chuc_vu="Giám đốc",
    noi_nhan=(NoiNhan("Sở Nội vụ", "H37.05"), NoiNhan("Lãnh đạo Sở")),
    luu="VT, VP",
    so_ban=10,
)


class SetClock:
    """A clock that stands until it is set."""

    def __init__(self, now: datetime = NOON) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


def plan(ma: str = "ke-hoach-2023", ngay: date = DAY, **changes) -> Entry:
    return replace(PLAN, ma=ma, ngay=ngay, **changes)


def letter(ma: str = "cong-van-1", **changes) -> Entry:
    return plan(ma, **{"loai": "", "ten_loai": "Công văn", "ky_hieu": "SLĐTBXH-VP", **changes})


def make(document: VanBanDi) -> Finished:
    """Files that carry their number, as a stamped document does."""
    stamped = f"{document.so_ky_hieu} {document.ma}".encode()
    return Finished({"van-ban.docx": b"PK" + stamped * 50, "van-ban.pdf": b"%PDF" + stamped * 50}, so_trang=3)


def new_register(folder: Path) -> Path:
    """An empty register in the folder."""
    path = folder / "so-van-ban-di.sqlite"
    create_register(path, "SLĐTBXH", clock=SetClock())
    return path


@contextmanager
def opened(path: Path, scheme: Scheme = ONE_SERIES, now: datetime = NOON, reason: str = "") -> Iterator[Register]:
    with open_register(path, scheme, clock=SetClock(now), clock_reason=reason) as register:
        yield register


def errors(register: Register) -> list[Finding]:
    return [finding for finding in register.verify() if finding.level is Level.ERROR]


def told(found) -> str:
    """Findings in one text."""
    return "\n".join(f"{finding.code} {finding.place} {finding.found}" for finding in found)
