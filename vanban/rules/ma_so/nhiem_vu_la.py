"""An outcome is that of a task of the plan."""

from collections.abc import Iterator

from vanban.model import records
from vanban.model.dataset import Dataset
from vanban.model.records import KetQuaTrongKy, Path
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.references import unknown
from vanban.rules.rule import Clause


@each(records.ket_qua)
def check(dataset: Dataset, path: Path, row: KetQuaTrongKy) -> Iterator[DataFault]:
    """Each outcome of each period."""
    known = [task.id for task in dataset.phan_cong.nhiem_vu]
    yield from unknown("nhiem-vu-la", (*path, "nhiem_vu"), "nhiệm vụ", row.ket_qua.nhiem_vu, known, "nhiem_vu.yaml")


RULE = data_rule(
    id="ma-so/nhiem-vu-la",
    title="Nhiệm vụ không có trong bảng phân công",
    why="Mã không có ở tệp định nghĩa thì văn bản thiếu nội dung ở chỗ ấy; chương trình không đoán thay người soạn.",
    clause=Clause("QUY-UOC-DL", "mã số"),
    fix="Sửa mã nhiệm vụ, hoặc thêm nhiệm vụ vào nhiem_vu.yaml.",
    codes={"nhiem-vu-la": "Không có nhiệm vụ này ở nhiem_vu.yaml"},
    pardonable=False,
)(check)
