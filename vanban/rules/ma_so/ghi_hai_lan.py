"""One list of a task names a code once."""

from collections.abc import Iterator

from vanban.model import records
from vanban.model.dataset import Dataset
from vanban.model.nhiem_vu import NhiemVu
from vanban.model.records import Path
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.rule import Clause


@each(records.nhiem_vu)
def check(_: Dataset, path: Path, task: NhiemVu) -> Iterator[DataFault]:
    """The solutions, the criteria, the units that help."""
    for key in ("giai_phap", "tieu_chi", "phoi_hop"):
        codes = getattr(task, key)
        for index, ma in enumerate(codes):
            if ma in codes[:index]:
                related = (((*path, key, codes.index(ma)), "ghi lần đầu"),)
                yield DataFault("ma-ghi-hai-lan", (*path, key, index), f"{ma} ghi hai lần", "xóa mã ghi thừa", related)


RULE = data_rule(
    id="ma-so/ghi-hai-lan",
    title="Một mã ghi hai lần trong một danh sách",
    why="Mã ghi hai lần thì bảng phân công in hai lần, thường là gõ nhầm một mã khác.",
    clause=Clause("QUY-UOC-DL", "mã số"),
    fix="Xóa mã ghi thừa, hoặc sửa thành mã định ghi.",
    codes={"ma-ghi-hai-lan": "Nhiệm vụ ghi một mã giải pháp, tiêu chí hoặc đơn vị hai lần"},
    pardonable=False,
)(check)
