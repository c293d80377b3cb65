"""A deadline lies in the span of the plan."""

from collections.abc import Iterator

from vanban.core.ngay import ngay_ngan
from vanban.model import records
from vanban.model.dataset import Dataset
from vanban.model.moc_thoi_gian import khoang
from vanban.model.nhiem_vu import NhiemVu
from vanban.model.records import Path
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.rule import Clause


@each(records.nhiem_vu)
def check(dataset: Dataset, path: Path, task: NhiemVu) -> Iterator[DataFault]:
    """Each task."""
    first, last = khoang(dataset.ke_hoach.thoi_gian)
    if not first <= task.thoi_han <= last:
        found = f"thời hạn {ngay_ngan(task.thoi_han)} của nhiệm vụ {task.id} nằm ngoài thời gian của kế hoạch"
        required = f"một ngày từ {ngay_ngan(first)} đến {ngay_ngan(last)}"
        related = ((("ke_hoach", "thoi_gian"), "thời gian của kế hoạch"),)
        yield DataFault("thoi-han-ngoai-ke-hoach", (*path, "thoi_han"), found, required, related)


RULE = data_rule(
    id="nhiem-vu/thoi-han-ngoai-ke-hoach",
    title="Thời hạn nằm ngoài thời gian của kế hoạch",
    why="Nhiệm vụ của kế hoạch phải xong trong thời gian của kế hoạch; thời hạn ở ngoài thường là gõ nhầm năm.",
    clause=Clause("QUY-UOC-DL", "ngày tháng"),
    fix="Sửa thoi_han của nhiệm vụ, hoặc thoi_gian của kế hoạch.",
    codes={"thoi-han-ngoai-ke-hoach": "thoi_han trước hoặc sau thoi_gian của kế hoạch"},
)(check)
