"""The assignment table: a task stays in one lĩnh vực, helps others than its leader, and no unit is forgotten."""

from collections.abc import Iterator

from vanban.core.finding import Level
from vanban.model.co_quan import DonVi
from vanban.model.consistency import records
from vanban.model.consistency.check import Check, each
from vanban.model.consistency.fault import Fault, Path
from vanban.model.dataset import Dataset
from vanban.model.nhiem_vu import NhiemVu


@each(records.nhiem_vu)
def mot_linh_vuc(dataset: Dataset, path: Path, task: NhiemVu) -> Iterator[Fault]:
    """All solutions of a task are of one lĩnh vực, and so are its criteria."""
    by_criterion = {part.ma: field.id for field in dataset.chi_so.linh_vuc for part in field.thanh_phan}
    sections = [section for section in dataset.ke_hoach.noi_dung if section.linh_vuc in by_criterion.values()]
    by_solution = {solution.id: section.linh_vuc for section in sections for solution in section.giai_phap}
    home = by_solution.get(task.giai_phap[0])
    if home is None:
        return
    related = (((*path, "giai_phap", 0), f"giải pháp đầu tiên thuộc lĩnh vực {home}"),)
    for index, ma in enumerate(task.giai_phap):
        if by_solution.get(ma, home) != home:
            found = f"giải pháp {ma} thuộc lĩnh vực {by_solution[ma]}, không phải {home}"
            required = "mỗi nhiệm vụ thuộc một lĩnh vực: bỏ mã này, hoặc tách thành nhiệm vụ khác"
            yield Fault("giai-phap-khac-linh-vuc", (*path, "giai_phap", index), found, required, related=related)
    for index, ma in enumerate(task.tieu_chi):
        if by_criterion.get(ma, home) != home:
            found = f"tiêu chí thành phần {ma} thuộc lĩnh vực {by_criterion[ma]}, không phải {home}"
            required = f"mã tiêu chí thành phần của lĩnh vực {home}, hoặc tách thành nhiệm vụ khác"
            yield Fault("tieu-chi-khac-linh-vuc", (*path, "tieu_chi", index), found, required, related=related)


@each(records.nhiem_vu)
def tu_phoi_hop(_: Dataset, path: Path, task: NhiemVu) -> Iterator[Fault]:
    """The unit that leads a task does not also help with it."""
    for index, ma in enumerate(task.phoi_hop):
        if ma == task.chu_tri:
            found = f"đơn vị {ma} vừa chủ trì vừa phối hợp nhiệm vụ {task.id}"
            related = (((*path, "chu_tri"), "đơn vị chủ trì"),)
            yield Fault("tu-phoi-hop", (*path, "phoi_hop", index), found, f"bỏ {ma} khỏi phoi_hop", related=related)


@each(records.don_vi)
def don_vi_khong_viec(dataset: Dataset, path: Path, unit: DonVi) -> Iterator[Fault]:
    """Every unit leads or helps with a task."""
    tasks = dataset.phan_cong.nhiem_vu
    if not any(unit.id == task.chu_tri or unit.id in task.phoi_hop for task in tasks):
        found = f"đơn vị {unit.id} ({unit.ten}) không chủ trì, không phối hợp nhiệm vụ nào"
        required = "phân công nhiệm vụ ở nhiem_vu.yaml, hoặc để nguyên nếu đúng như vậy"
        yield Fault("don-vi-khong-co-viec", path, found, required, Level.WARNING)


KIEM_TRA: tuple[Check, ...] = (mot_linh_vuc, tu_phoi_hop, don_vi_khong_viec)
