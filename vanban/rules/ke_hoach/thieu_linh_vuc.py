"""The plan has a section for every lĩnh vực that belongs to it."""

from collections.abc import Iterator

from vanban.model import records
from vanban.model.dataset import Dataset
from vanban.rules.data_rule import DataFault, data_rule
from vanban.rules.references import bi_nham
from vanban.rules.rule import Clause


def check(dataset: Dataset) -> Iterator[DataFault]:
    """Each lĩnh vực of the index that is not marked as outside the plan."""
    known = [field.id for field in dataset.chi_so.linh_vuc]
    given = [section.linh_vuc for section in dataset.ke_hoach.noi_dung]
    given += bi_nham(given, known)
    for path, field in records.linh_vuc(dataset):
        if not field.ngoai_ke_hoach and field.id not in given:
            found = f"kế hoạch chưa có giải pháp cho lĩnh vực {field.id} ({field.ten})"
            required = f"thêm mục linh_vuc: {field.id} vào noi_dung, hoặc ghi ngoai_ke_hoach: có cho lĩnh vực này"
            yield DataFault("thieu-linh-vuc", ("ke_hoach", "noi_dung"), found, required, ((path, "lĩnh vực"),))


RULE = data_rule(
    id="ke-hoach/thieu-linh-vuc",
    title="Kế hoạch thiếu một lĩnh vực",
    why="Lĩnh vực được chấm điểm mà không có giải pháp, cũng không ghi là ngoài kế hoạch, thường là bỏ sót.",
    clause=Clause("KH-2023", "Mục I.2 và Mục II"),
    fix="Thêm giải pháp cho lĩnh vực ấy, hoặc ghi ngoai_ke_hoach: có ở chi_so.yaml.",
    codes={"thieu-linh-vuc": "Lĩnh vực của Chỉ số không có mục trong kế hoạch"},
)(check)
