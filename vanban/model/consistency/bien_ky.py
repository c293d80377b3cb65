"""The name {ky} in prose: it has a value in the reports only."""

from collections.abc import Iterator

from vanban.model.consistency import records
from vanban.model.consistency.check import Check, each
from vanban.model.consistency.fault import Fault, Path
from vanban.model.dataset import Dataset

_TUNG_DOAN = ("muc_dich", "yeu_cau", "to_chuc_thuc_hien")


def van_xuoi(dataset: Dataset) -> Iterator[tuple[Path, str]]:
    """Every text of the plan in which names in braces are replaced, but that of the title of the reports."""
    plan, path = dataset.ke_hoach, ("ke_hoach",)
    yield from records.written(path, plan, "trich_yeu")
    for where, ground in records.listed(path, plan, "can_cu"):
        yield from records.written(where, ground, "trich_yeu")
    for name in _TUNG_DOAN:
        yield from records.listed(path, plan, name)
    for where, solution in records.giai_phap(dataset):
        yield from records.written(where, solution, "noi_dung")


@each(van_xuoi)
def chi_trong_bao_cao(_: Dataset, path: Path, text: str) -> Iterator[Fault]:
    """The plan does not use {ky}."""
    if "{ky}" in text.replace("{{", "").replace("}}", ""):
        required = "bỏ {ky}; tên này chỉ dùng trong các tệp ket_qua/, kế hoạch dùng {nam}"
        yield Fault("bien-ky-ngoai-bao-cao", path, "{ky} không có nghĩa trong kế hoạch", required)


KIEM_TRA: tuple[Check, ...] = (chi_trong_bao_cao,)
