"""References by code: every code that one file uses stands in the file that defines it."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from vanban.core.chu import gan_nhat
from vanban.model.consistency import records
from vanban.model.consistency.check import Check, each
from vanban.model.consistency.fault import Fault, Path
from vanban.model.consistency.records import KetQuaTrongKy
from vanban.model.dataset import Dataset
from vanban.model.ke_hoach import GiaiPhapLinhVuc, KeHoach
from vanban.model.ket_qua import KetQua
from vanban.model.nhiem_vu import NhiemVu
from vanban.model.van_ban import MucNoiDung

NHIEU_NHAT = 12


def bi_nham(used: Iterable[str], known: Iterable[str]) -> frozenset[str]:
    """The known codes that unknown ones were most likely meant to be; nobody should miss those as well."""
    return _bi_nham(frozenset(used), frozenset(known))


@lru_cache(maxsize=16)
def _bi_nham(used: frozenset[str], known: frozenset[str]) -> frozenset[str]:
    return frozenset(near for ma in used - known if (near := gan_nhat(ma, sorted(known))))


def _unknown(code: str, path: Path, what: str, ma: str, known: Sequence[str], file: str) -> Iterator[Fault]:
    if ma in known:
        return
    near = gan_nhat(ma, known)
    shown = ", ".join(known[:NHIEU_NHAT]) + (", …" if len(known) > NHIEU_NHAT else "")
    required = (f"có phải ý là {near}? " if near else "") + f"Các mã {what} ở {file}: {shown}"
    yield Fault(code, path, f"không có {what} {ma}", required)


@each(records.van_ban)
def nguoi_ky(dataset: Dataset, path: Path, document: KeHoach | KetQua) -> Iterator[Fault]:
    """The signatory of a document is one of the agency's."""
    known = [person.id for person in dataset.co_quan.nguoi_ky]
    where = (*path, "phat_hanh", "nguoi_ky")
    yield from _unknown("nguoi-ky-la", where, "người ký", document.phat_hanh.nguoi_ky, known, "co_quan.yaml")


@each(records.van_ban)
def noi_nhan(dataset: Dataset, path: Path, document: KeHoach | KetQua) -> Iterator[Fault]:
    """The recipients of a document are one of the agency's lists."""
    known = [recipients.id for recipients in dataset.co_quan.noi_nhan]
    where = (*path, "phat_hanh", "noi_nhan")
    yield from _unknown("noi-nhan-la", where, "danh sách nơi nhận", document.phat_hanh.noi_nhan, known, "co_quan.yaml")


@each(records.muc_ke_hoach)
def linh_vuc_ke_hoach(dataset: Dataset, path: Path, section: GiaiPhapLinhVuc) -> Iterator[Fault]:
    """A lĩnh vực of the plan is one of the index."""
    yield from _linh_vuc(dataset, path, section.linh_vuc)


@each(records.muc_bao_cao)
def linh_vuc_bao_cao(dataset: Dataset, path: Path, section: MucNoiDung) -> Iterator[Fault]:
    """A lĩnh vực of a report is one of the index."""
    yield from _linh_vuc(dataset, path, section.linh_vuc)


def _linh_vuc(dataset: Dataset, path: Path, ma: str) -> Iterator[Fault]:
    known = [lv.id for lv in dataset.chi_so.linh_vuc]
    yield from _unknown("linh-vuc-la", (*path, "linh_vuc"), "lĩnh vực", ma, known, "chi_so.yaml")


@each(records.nhiem_vu)
def chu_tri(dataset: Dataset, path: Path, task: NhiemVu) -> Iterator[Fault]:
    """The unit that leads a task is one of the agency's."""
    known = [unit.id for unit in dataset.co_quan.don_vi]
    yield from _unknown("don-vi-la", (*path, "chu_tri"), "đơn vị", task.chu_tri, known, "co_quan.yaml")


@each(records.nhiem_vu)
def phoi_hop(dataset: Dataset, path: Path, task: NhiemVu) -> Iterator[Fault]:
    """The units that help with a task are the agency's."""
    known = [unit.id for unit in dataset.co_quan.don_vi]
    for index, ma in enumerate(task.phoi_hop):
        yield from _unknown("don-vi-la", (*path, "phoi_hop", index), "đơn vị", ma, known, "co_quan.yaml")


@each(records.nhiem_vu)
def giai_phap(dataset: Dataset, path: Path, task: NhiemVu) -> Iterator[Fault]:
    """The solutions that a task carries out are the plan's."""
    known = [gp.id for section in dataset.ke_hoach.noi_dung for gp in section.giai_phap]
    for index, ma in enumerate(task.giai_phap):
        yield from _unknown("giai-phap-la", (*path, "giai_phap", index), "giải pháp", ma, known, "ke_hoach.yaml")


@each(records.nhiem_vu)
def tieu_chi(dataset: Dataset, path: Path, task: NhiemVu) -> Iterator[Fault]:
    """The criteria that a task repairs are component criteria of the index."""
    groups = {tc.ma: [tp.ma for tp in tc.thanh_phan] for lv in dataset.chi_so.linh_vuc for tc in lv.tieu_chi}
    known = [ma for members in groups.values() for ma in members]
    for index, ma in enumerate(task.tieu_chi):
        where = (*path, "tieu_chi", index)
        if ma in groups and ma not in known:
            required = f"ghi mã tiêu chí thành phần: {', '.join(groups[ma])}"
            yield Fault("tieu-chi-la", where, f"{ma} là tiêu chí, không phải tiêu chí thành phần", required)
        else:
            yield from _unknown("tieu-chi-la", where, "tiêu chí thành phần", ma, known, "chi_so.yaml")


@each(records.ket_qua)
def nhiem_vu(dataset: Dataset, path: Path, row: KetQuaTrongKy) -> Iterator[Fault]:
    """An outcome is that of a task of the plan."""
    known = [task.id for task in dataset.phan_cong.nhiem_vu]
    yield from _unknown("nhiem-vu-la", (*path, "nhiem_vu"), "nhiệm vụ", row.ket_qua.nhiem_vu, known, "nhiem_vu.yaml")


KIEM_TRA: tuple[Check, ...] = (
    nguoi_ky,
    noi_nhan,
    linh_vuc_ke_hoach,
    linh_vuc_bao_cao,
    chu_tri,
    phoi_hop,
    giai_phap,
    tieu_chi,
    nhiem_vu,
)
