"""The unit that leads a task does not also help with it."""

from collections.abc import Iterator

from vanban.model import records
from vanban.model.dataset import Dataset
from vanban.model.nhiem_vu import NhiemVu
from vanban.model.records import Path
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.rule import Clause


@each(records.nhiem_vu)
def check(_: Dataset, path: Path, task: NhiemVu) -> Iterator[DataFault]:
    """Each unit that helps."""
    for index, ma in enumerate(task.phoi_hop):
        if ma == task.chu_tri:
            found = f"đơn vị {ma} vừa chủ trì vừa phối hợp nhiệm vụ {task.id}"
            related = (((*path, "chu_tri"), "đơn vị chủ trì"),)
            yield DataFault("tu-phoi-hop", (*path, "phoi_hop", index), found, f"bỏ {ma} khỏi phoi_hop", related)


RULE = data_rule(
    id="nhiem-vu/tu-phoi-hop",
    title="Đơn vị vừa chủ trì vừa phối hợp",
    why="Mỗi nhiệm vụ một đơn vị chủ trì, các đơn vị khác phối hợp; một đơn vị ở cả hai chỗ là gõ nhầm mã.",
    clause=Clause("QUY-UOC-DL", "phân công"),
    fix="Bỏ đơn vị khỏi phoi_hop, hoặc sửa thành đơn vị định ghi.",
    codes={"tu-phoi-hop": "Đơn vị chủ trì có tên trong phoi_hop"},
)(check)
