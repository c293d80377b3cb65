"""A lĩnh vực that is marked as outside the plan has no section in it."""

from collections.abc import Iterator

from vanban.model import records
from vanban.model.dataset import Dataset
from vanban.model.ke_hoach import GiaiPhapLinhVuc
from vanban.model.records import Path
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.rule import Clause


@each(records.muc_ke_hoach)
def check(dataset: Dataset, path: Path, section: GiaiPhapLinhVuc) -> Iterator[DataFault]:
    """Each section of the plan."""
    for where, field in records.linh_vuc(dataset):
        if field.id == section.linh_vuc and field.ngoai_ke_hoach:
            found = f"lĩnh vực {field.id} đã ghi là ngoài kế hoạch"
            related = (((*where, "ngoai_ke_hoach"), "ghi ngoài kế hoạch ở đây"),)
            required = "bỏ mục này, hoặc bỏ khóa ngoai_ke_hoach ở chi_so.yaml"
            yield DataFault("linh-vuc-ngoai-ke-hoach", (*path, "linh_vuc"), found, required, related)


RULE = data_rule(
    id="ke-hoach/linh-vuc-ngoai-ke-hoach",
    title="Lĩnh vực ngoài kế hoạch mà vẫn có mục",
    why="Điểm của lĩnh vực ngoài kế hoạch không tính vào phần kế hoạch khắc phục; có mục thì hai nơi nói trái nhau.",
    clause=Clause("QUY-UOC-DL", "lĩnh vực"),
    fix="Bỏ mục trong kế hoạch, hoặc bỏ khóa ngoai_ke_hoach.",
    codes={"linh-vuc-ngoai-ke-hoach": "Mục của lĩnh vực đã ghi ngoai_ke_hoach: có"},
    pardonable=False,
)(check)
