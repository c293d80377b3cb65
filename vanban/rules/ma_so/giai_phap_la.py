"""The solutions that a task carries out are the plan's."""

from collections.abc import Iterator

from vanban.model import records
from vanban.model.dataset import Dataset
from vanban.model.nhiem_vu import NhiemVu
from vanban.model.records import Path
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.references import unknown
from vanban.rules.rule import Clause


@each(records.nhiem_vu)
def check(dataset: Dataset, path: Path, task: NhiemVu) -> Iterator[DataFault]:
    """Each solution that a task names."""
    known = [solution.id for section in dataset.ke_hoach.noi_dung for solution in section.giai_phap]
    for index, ma in enumerate(task.giai_phap):
        yield from unknown("giai-phap-la", (*path, "giai_phap", index), "giải pháp", ma, known, "ke_hoach.yaml")


RULE = data_rule(
    id="ma-so/giai-phap-la",
    title="Giải pháp không có trong kế hoạch",
    why="Mã không có ở tệp định nghĩa thì văn bản thiếu nội dung ở chỗ ấy; chương trình không đoán thay người soạn.",
    clause=Clause("QUY-UOC-DL", "mã số"),
    fix="Sửa mã giải pháp cho đúng như ở ke_hoach.yaml.",
    codes={"giai-phap-la": "Không có giải pháp này ở ke_hoach.yaml"},
    pardonable=False,
)(check)
