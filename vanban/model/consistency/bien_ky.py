"""The name {ky} in prose: it has a value in the reports only."""

from collections.abc import Iterator

from vanban.model.consistency import records
from vanban.model.consistency.check import Check, whole
from vanban.model.consistency.fault import Fault, Path
from vanban.model.dataset import Dataset

_MOI_DOAN = ("muc_dich", "yeu_cau", "to_chuc_thuc_hien")


def van_xuoi(dataset: Dataset) -> Iterator[tuple[Path, str]]:
    """Every text of the plan in which names in braces are replaced, but that of the title of the reports."""
    plan = dataset.ke_hoach
    yield ("ke_hoach", "trich_yeu"), plan.trich_yeu
    for where, ground in records.listed(("ke_hoach",), plan, "can_cu"):
        yield (*where, "trich_yeu"), ground.trich_yeu or ""
    for name in _MOI_DOAN:
        yield from records.listed(("ke_hoach",), plan, name)
    for where, solution in records.giai_phap(dataset):
        yield (*where, "noi_dung"), solution.noi_dung


@whole
def chi_trong_bao_cao(dataset: Dataset) -> Iterator[Fault]:
    """The plan does not use {ky}."""
    for path, text in van_xuoi(dataset):
        if "{ky}" in text.replace("{{", "").replace("}}", ""):
            required = "bỏ {ky}; tên này chỉ dùng trong các tệp ket_qua/, kế hoạch dùng {nam}"
            yield Fault("bien-ky-ngoai-bao-cao", path, "{ky} không có nghĩa trong kế hoạch", required)


KIEM_TRA: tuple[Check, ...] = (chi_trong_bao_cao,)
