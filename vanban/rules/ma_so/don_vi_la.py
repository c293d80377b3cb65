"""The units that lead or help with a task are the agency's."""

from collections.abc import Iterator

from vanban.model import records
from vanban.model.dataset import Dataset
from vanban.model.records import Path
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.references import unknown
from vanban.rules.rule import Clause


def _uses(dataset: Dataset) -> Iterator[tuple[Path, str]]:
    for path, task in records.nhiem_vu(dataset):
        yield from records.written(path, task, "chu_tri")
        yield from records.listed(path, task, "phoi_hop")


@each(_uses)
def check(dataset: Dataset, path: Path, ma: str) -> Iterator[DataFault]:
    """Each unit that a task names."""
    known = [unit.id for unit in dataset.co_quan.don_vi]
    yield from unknown("don-vi-la", path, "đơn vị", ma, known, "co_quan.yaml")


RULE = data_rule(
    id="ma-so/don-vi-la",
    title="Đơn vị không có trong danh sách",
    why="Mã không có ở tệp định nghĩa thì văn bản thiếu nội dung ở chỗ ấy; chương trình không đoán thay người soạn.",
    clause=Clause("QUY-UOC-DL", "mã số"),
    fix="Sửa mã đơn vị, hoặc thêm đơn vị vào co_quan.yaml.",
    codes={"don-vi-la": "Không có đơn vị này ở co_quan.yaml"},
    pardonable=False,
)(check)
