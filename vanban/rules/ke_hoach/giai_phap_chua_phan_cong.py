"""Every solution of the plan is carried out by a task."""

from collections.abc import Iterator

from vanban.model import records
from vanban.model.dataset import Dataset
from vanban.model.ke_hoach import GiaiPhap
from vanban.model.records import Path
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.references import bi_nham
from vanban.rules.rule import Clause


@each(records.giai_phap)
def check(dataset: Dataset, path: Path, solution: GiaiPhap) -> Iterator[DataFault]:
    """Each solution; one that a wrong code was meant for is not missed as well."""
    known = [gp.id for section in dataset.ke_hoach.noi_dung for gp in section.giai_phap]
    used = [ma for task in dataset.phan_cong.nhiem_vu for ma in task.giai_phap]
    if solution.id not in used and solution.id not in bi_nham(used, known):
        found = f"chưa có nhiệm vụ nào thực hiện giải pháp {solution.id}"
        required = f"thêm {solution.id} vào giai_phap của một nhiệm vụ ở nhiem_vu.yaml"
        yield DataFault("giai-phap-chua-phan-cong", path, found, required)


RULE = data_rule(
    id="ke-hoach/giai-phap-chua-phan-cong",
    title="Giải pháp chưa có nhiệm vụ",
    why="Giải pháp không giao cho ai thì không có người làm, cuối năm không có gì để báo cáo.",
    clause=Clause("KH-2023", "Mục III khoản 1 (nội dung được phân công kèm theo Kế hoạch)"),
    fix="Giao giải pháp cho một nhiệm vụ ở nhiem_vu.yaml, hoặc ghi ngoại lệ kèm lý do.",
    codes={"giai-phap-chua-phan-cong": "Không nhiệm vụ nào ghi mã của giải pháp"},
)(check)
