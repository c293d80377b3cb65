"""Counts of task states: in all, by lĩnh vực, by unit, and against the period before."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import cached_property

from vanban.core.dataclass import dataclass
from vanban.core.so import ty_le
from vanban.facts.tien_do import XONG, TienDo, TrangThai
from vanban.model.chi_so import LinhVuc
from vanban.model.co_quan import DonVi
from vanban.model.dataset import Dataset


@dataclass(frozen=True)
class SoLuong:
    """How many tasks are in each state."""

    theo_trang_thai: tuple[tuple[TrangThai, int], ...]

    def so(self, *states: TrangThai) -> int:
        """The number of tasks in any of the given states."""
        return sum([self._so.get(state, 0) for state in states])

    @cached_property
    def _so(self) -> Mapping[TrangThai, int]:
        return dict(self.theo_trang_thai)

    @property
    def tong(self) -> int:
        """The number of tasks."""
        return sum(count for _, count in self.theo_trang_thai)

    @property
    def hoan_thanh(self) -> int:
        """The number of finished tasks, in time or late."""
        return self.so(*XONG)

    @property
    def ty_le_hoan_thanh(self) -> Decimal:
        """Finished tasks in percent of all."""
        return ty_le(self.hoan_thanh, self.tong)


def dem(progress: Iterable[TienDo]) -> SoLuong:
    """Count the states."""
    states = [p.trang_thai for p in progress]
    return SoLuong(tuple((state, states.count(state)) for state in TrangThai))


def linh_vuc_cua(dataset: Dataset) -> dict[str, str]:
    """The lĩnh vực of every task by task id: that of the solutions it carries out."""
    of_solution = {gp.id: muc.linh_vuc for muc in dataset.ke_hoach.noi_dung for gp in muc.giai_phap}
    return {task.id: of_solution[task.giai_phap[0]] for task in dataset.phan_cong.nhiem_vu}


def theo_linh_vuc(dataset: Dataset, progress: tuple[TienDo, ...]) -> tuple[tuple[LinhVuc, tuple[TienDo, ...]], ...]:
    """The tasks of each lĩnh vực of the plan, in the order of the plan."""
    fields = {lv.id: lv for lv in dataset.chi_so.linh_vuc}
    field_of = linh_vuc_cua(dataset)
    return tuple(
        (fields[muc.linh_vuc], tuple(p for p in progress if field_of[p.nhiem_vu.id] == muc.linh_vuc))
        for muc in dataset.ke_hoach.noi_dung
    )


def theo_don_vi(dataset: Dataset, progress: tuple[TienDo, ...]) -> tuple[tuple[DonVi, SoLuong], ...]:
    """The counts of each unit that leads at least one task."""
    groups = ((unit, [p for p in progress if p.nhiem_vu.chu_tri == unit.id]) for unit in dataset.co_quan.don_vi)
    return tuple((unit, dem(group)) for unit, group in groups if group)
