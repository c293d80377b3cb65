"""What the register knows of an issued document, for others that attach it."""

from datetime import date

from vanban.core.dataclass import dataclass


@dataclass(frozen=True)
class DaCapSo:
    """One line of sổ văn bản đi: `so_ky_hieu` as printed; numbers of pages and copies are None when not known."""

    so_ky_hieu: str
    ngay: date
    ten_loai: str
    trich_yeu: str
    so_trang: int | None = None
    so_ban: int | None = None
