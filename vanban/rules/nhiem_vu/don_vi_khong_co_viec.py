"""Every unit leads or helps with a task."""

from collections.abc import Iterator

from vanban.model import records
from vanban.model.co_quan import DonVi
from vanban.model.dataset import Dataset
from vanban.model.records import Path
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.rule import Clause, Level


@each(records.don_vi)
def check(dataset: Dataset, path: Path, unit: DonVi) -> Iterator[DataFault]:
    """Each unit of the agency."""
    tasks = dataset.phan_cong.nhiem_vu
    if not any(unit.id == task.chu_tri or unit.id in task.phoi_hop for task in tasks):
        found = f"đơn vị {unit.id} ({unit.ten}) không chủ trì, không phối hợp nhiệm vụ nào"
        required = "phân công nhiệm vụ ở nhiem_vu.yaml, hoặc để nguyên nếu đúng như vậy"
        yield DataFault("don-vi-khong-co-viec", path, found, required)


RULE = data_rule(
    id="nhiem-vu/don-vi-khong-co-viec",
    title="Đơn vị không có nhiệm vụ nào",
    why=(
        "Mọi phòng, đơn vị cùng thực hiện các nội dung được phân công kèm theo kế hoạch; đơn vị trống "
        "việc thường là bỏ sót."
    ),
    clause=Clause("KH-2023", "Mục III khoản 1 (thủ trưởng các cơ quan, đơn vị thực hiện nội dung được phân công)"),
    fix="Giao việc cho đơn vị ở nhiem_vu.yaml; đúng là không có việc thì ghi ngoại lệ kèm lý do.",
    codes={"don-vi-khong-co-viec": "Đơn vị không chủ trì, không phối hợp nhiệm vụ nào"},
    level=Level.CANH_BAO,
)(check)
