"""What a document sends along, as it is cited: from the register when that knows it, else from the data of the year."""

from collections.abc import Iterable

from vanban.core.dataclass import dataclass
from vanban.core.ngay import NgayVanBan
from vanban.core.rich import RichText, Run, rich
from vanban.core.so import dem
from vanban.doctypes import cau_chu, the_thuc
from vanban.doctypes.the_van_ban import the_van_ban
from vanban.model.dataset import Dataset

_CONG_VAN = "Công văn"


@dataclass(frozen=True)
class VanBanKem:
    """One document that is sent along; `so_ky_hieu` follows the word `số`, a draft leaves room in it."""

    ten_loai: str
    so_ky_hieu: RichText
    ngay: NgayVanBan
    trich_yeu: str
    so_trang: int | None = None
    so_ban: int | None = None


def van_ban_kem(dataset: Dataset, names: Iterable[str]) -> tuple[VanBanKem, ...]:
    """The documents of these names, in order. Raises KeyError for one that there is not."""
    return tuple(_kem(dataset, name) for name in names)


def _kem(dataset: Dataset, name: str) -> VanBanKem:
    known = dataset.da_cap_so.get(name)
    if known is None:
        the = the_van_ban(dataset, name)
        number = the_thuc.so_ky_hieu(the.phat_hanh, the.ky_hieu)
        return VanBanKem(the.doc.ten_loai, number, the.phat_hanh.ngay, the.trich_yeu)
    day = NgayVanBan(known.ngay.year, known.ngay.month, known.ngay.day)
    return VanBanKem(known.ten_loai, rich(f" {known.so_ky_hieu}"), day, known.trich_yeu, known.so_trang, known.so_ban)


def vien_dan(kem: VanBanKem, co_quan: str, *, so_luong: bool = True) -> RichText:
    """The full citation: `Kế hoạch số 05/KH-SNV ngày 06 tháng 3 năm 2023 của Sở Nội vụ về … (12 trang)`.

    With `so_luong` pages and copies are told as far as the register knows them.
    """
    return the_thuc.gop(
        Run(f"{kem.ten_loai} số"),
        *kem.so_ky_hieu.runs,
        Run(" "),
        *the_thuc.ngay_ky(kem.ngay).runs,
        Run(f" của {co_quan} {_ve(kem)}{_so_luong(kem) if so_luong else ''}"),
    )


def cac_vien_dan(dataset: Dataset, names: Iterable[str]) -> tuple[RichText, ...]:
    """The citations as items of a list, with their marks."""
    cited = [vien_dan(kem, dataset.co_quan.ten) for kem in van_ban_kem(dataset, names)]
    return (*(one + ";" for one in cited[:-1]), *(one + "." for one in cited[-1:]))


def _ve(kem: VanBanKem) -> str:
    """The trích yếu in a sentence: `về việc …` of a công văn, `về …` of all others."""
    words = cau_chu.trong_cau(kem.trich_yeu)
    if words.startswith("về "):
        return words
    return f"về việc {words}" if kem.ten_loai == _CONG_VAN else f"về {words}"


def _so_luong(kem: VanBanKem) -> str:
    """` (12 trang, 02 bản)`, as far as it is known."""
    known = [f"{dem(number)} {unit}" for number, unit in ((kem.so_trang, "trang"), (kem.so_ban, "bản")) if number]
    return f" ({', '.join(known)})" if known else ""
