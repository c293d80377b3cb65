"""The records of a dataset one by one, each with its path; a list that cannot be read gives none."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from vanban.model.base import BanGhi
from vanban.model.chi_so import LinhVuc, ThanhPhan, TieuChi
from vanban.model.co_quan import DonVi, NguoiKy, NoiNhan
from vanban.model.dataset import Dataset
from vanban.model.gui import NoiGui
from vanban.model.hole import Hole
from vanban.model.ke_hoach import GiaiPhap, GiaiPhapLinhVuc, KeHoach
from vanban.model.ket_qua import KetQua, KetQuaNhiemVu
from vanban.model.ky_bao_cao import Ky
from vanban.model.nhiem_vu import NhiemVu
from vanban.model.van_ban import MucNoiDung
from vanban.model.van_ban_rieng import VanBanRieng

Path = tuple[str | int, ...]
"""File key, then keys and indices: `("nhiem_vu", "nhiem_vu", 3, "thoi_han")`, `("ket_qua/quy_1",)`."""


VanBanPhatHanh = KeHoach | KetQua | VanBanRieng


class BaoCao(NamedTuple):
    """The file of one period; the period is that of the file's name."""

    ky: Ky
    ket_qua: KetQua


class KetQuaTrongKy(NamedTuple):
    """One outcome and the period whose file has it."""

    ky: Ky
    ket_qua: KetQuaNhiemVu


def ten_tep(ky: Ky) -> str:
    """The file key of a period."""
    return f"ket_qua/{ky.value}"


def ten_tep_rieng(name: str) -> str:
    """The file key of a document that has a file of its own."""
    return f"van_ban/{name}"


def listed(path: Path, record: BanGhi, name: str) -> Iterator[tuple[Path, Any]]:
    """The items of a list field; a record that has no such field gives none."""
    if name not in type(record).model_fields:
        return
    try:
        items = getattr(record, name)
    except Hole:
        return
    for index, item in enumerate(items):
        yield (*path, name, index), item


def written(path: Path, record: BanGhi, name: str) -> Iterator[tuple[Path, Any]]:
    """The value of a field, unless it was left out or the record has no such field."""
    if name not in type(record).model_fields:
        return
    try:
        value = getattr(record, name)
    except Hole:
        return
    if value is not None:
        yield (*path, name), value


def don_vi(dataset: Dataset) -> Iterator[tuple[Path, DonVi]]:
    """Units."""
    return listed(("co_quan",), dataset.co_quan, "don_vi")


def nguoi_ky(dataset: Dataset) -> Iterator[tuple[Path, NguoiKy]]:
    """Signatories."""
    return listed(("co_quan",), dataset.co_quan, "nguoi_ky")


def noi_nhan(dataset: Dataset) -> Iterator[tuple[Path, NoiNhan]]:
    """Lists of recipients."""
    return listed(("co_quan",), dataset.co_quan, "noi_nhan")


def noi_gui(dataset: Dataset) -> Iterator[tuple[Path, NoiGui]]:
    """The directory of recipients."""
    for path, record in written(("co_quan",), dataset.co_quan, "gui"):
        yield from listed(path, record, "noi_gui")


def linh_vuc(dataset: Dataset) -> Iterator[tuple[Path, LinhVuc]]:
    """Lĩnh vực of the index."""
    return listed(("chi_so",), dataset.chi_so, "linh_vuc")


def tieu_chi(dataset: Dataset) -> Iterator[tuple[Path, TieuChi]]:
    """Criteria of the index."""
    for path, record in linh_vuc(dataset):
        yield from listed(path, record, "tieu_chi")


def thanh_phan(dataset: Dataset) -> Iterator[tuple[Path, ThanhPhan]]:
    """Component criteria of the index."""
    for path, record in tieu_chi(dataset):
        yield from listed(path, record, "thanh_phan")


def muc_ke_hoach(dataset: Dataset) -> Iterator[tuple[Path, GiaiPhapLinhVuc]]:
    """Lĩnh vực of the plan."""
    return listed(("ke_hoach",), dataset.ke_hoach, "noi_dung")


def giai_phap(dataset: Dataset) -> Iterator[tuple[Path, GiaiPhap]]:
    """Solutions of the plan."""
    for path, record in muc_ke_hoach(dataset):
        yield from listed(path, record, "giai_phap")


def nhiem_vu(dataset: Dataset) -> Iterator[tuple[Path, NhiemVu]]:
    """Tasks."""
    return listed(("nhiem_vu",), dataset.phan_cong, "nhiem_vu")


def bao_cao(dataset: Dataset) -> Iterator[tuple[Path, BaoCao]]:
    """Files of outcomes."""
    for ky, record in dataset.ket_qua.items():
        yield (ten_tep(ky),), BaoCao(ky, record)


def muc_bao_cao(dataset: Dataset) -> Iterator[tuple[Path, MucNoiDung]]:
    """The prose of each lĩnh vực in the files of outcomes."""
    for path, report in bao_cao(dataset):
        yield from listed(path, report.ket_qua, "ket_qua_linh_vuc")


def ket_qua(dataset: Dataset) -> Iterator[tuple[Path, KetQuaTrongKy]]:
    """Outcomes of all periods."""
    for path, report in bao_cao(dataset):
        for where, outcome in listed(path, report.ket_qua, "nhiem_vu"):
            yield where, KetQuaTrongKy(report.ky, outcome)


def van_ban_rieng(dataset: Dataset) -> Iterator[tuple[Path, VanBanRieng]]:
    """The documents that have a file of their own."""
    for name, record in dataset.van_ban.items():
        yield (ten_tep_rieng(name),), record


def van_ban(dataset: Dataset) -> Iterator[tuple[Path, VanBanPhatHanh]]:
    """The documents that are issued: the plan, the reports, and those that have a file of their own."""
    yield ("ke_hoach",), dataset.ke_hoach
    for path, report in bao_cao(dataset):
        yield path, report.ket_qua
    yield from van_ban_rieng(dataset)


def van_xuoi_ke_hoach(dataset: Dataset) -> Iterator[tuple[Path, str]]:
    """Every text of the plan in which names in braces are replaced, but that of the title of the reports."""
    plan, path = dataset.ke_hoach, ("ke_hoach",)
    yield from written(path, plan, "trich_yeu")
    for where, ground in listed(path, plan, "can_cu"):
        yield from written(where, ground, "trich_yeu")
    for name in ("muc_dich", "yeu_cau", "to_chuc_thuc_hien"):
        yield from listed(path, plan, name)
    for where, solution in giai_phap(dataset):
        yield from written(where, solution, "noi_dung")
