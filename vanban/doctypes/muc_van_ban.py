"""What documents of Mẫu 1.4 and decisions share: grounds on lines of their own, numbered parts."""

from collections.abc import Iterable

from vanban.core.dataclass import dataclass
from vanban.core.rich import RichText
from vanban.doctypes import cau_chu
from vanban.doctypes.context import mo_ta
from vanban.model.dataset import Dataset
from vanban.model.van_ban import CanCu
from vanban.model.van_ban_rieng import Muc


@dataclass(frozen=True)
class MucVanBan:
    """A numbered part with its title."""

    so: int = mo_ta("Số thứ tự của mục")
    tieu_de: str = mo_ta("Tiêu đề của mục")
    noi_dung: tuple[RichText, ...] = mo_ta("Từng đoạn của mục")


def cac_muc(dataset: Dataset, parts: Iterable[Muc]) -> tuple[MucVanBan, ...]:
    """The parts, numbered."""
    values = cau_chu.gia_tri_bien(dataset)
    return tuple(
        MucVanBan(number, part.tieu_de, cau_chu.cac_doan(part.noi_dung, values)) for number, part in enumerate(parts, 1)
    )


def cac_can_cu(dataset: Dataset, grounds: Iterable[CanCu]) -> tuple[str, ...]:
    """The grounds with their marks."""
    values, style = cau_chu.gia_tri_bien(dataset), dataset.co_quan.the_thuc.ngay_can_cu
    return cau_chu.noi_can_cu(cau_chu.can_cu(ground, values, style) for ground in grounds)
