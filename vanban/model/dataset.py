"""All data of one year, valid by itself and against each other."""

from collections.abc import Mapping
from types import MappingProxyType

from vanban.core.dataclass import dataclass, field
from vanban.model.chi_so import ChiSo
from vanban.model.co_quan import CoQuan
from vanban.model.da_cap_so import DaCapSo
from vanban.model.ke_hoach import KeHoach
from vanban.model.ket_qua import KetQua
from vanban.model.ky_bao_cao import Ky
from vanban.model.nhiem_vu import PhanCong
from vanban.model.van_ban_rieng import VanBanRieng


@dataclass(frozen=True)
class Dataset:
    """The agency and one year's plan, assignments and outcomes.

    `ket_qua` holds the periods that have a file, `van_ban` the documents that have one, by its name; `da_cap_so` what
    the register knows of the year's documents, by the names that `gui_kem` uses.
    """

    co_quan: CoQuan
    chi_so: ChiSo
    ke_hoach: KeHoach
    phan_cong: PhanCong
    ket_qua: Mapping[Ky, KetQua] = field(default_factory=lambda: MappingProxyType({}))
    van_ban: Mapping[str, VanBanRieng] = field(default_factory=lambda: MappingProxyType({}))
    da_cap_so: Mapping[str, DaCapSo] = field(default_factory=lambda: MappingProxyType({}))
