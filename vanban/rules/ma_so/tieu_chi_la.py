"""The criteria that a task repairs are component criteria of the index."""

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
    """Each criterion that a task names; the code of a group of criteria is told apart."""
    groups = {tc.ma: [tp.ma for tp in tc.thanh_phan] for lv in dataset.chi_so.linh_vuc for tc in lv.tieu_chi}
    known = [ma for members in groups.values() for ma in members]
    for index, ma in enumerate(task.tieu_chi):
        where = (*path, "tieu_chi", index)
        if ma in groups and ma not in known:
            required = f"ghi mã tiêu chí thành phần: {', '.join(groups[ma])}"
            yield DataFault("tieu-chi-la", where, f"{ma} là tiêu chí, không phải tiêu chí thành phần", required)
        else:
            yield from unknown("tieu-chi-la", where, "tiêu chí thành phần", ma, known, "chi_so.yaml")


RULE = data_rule(
    id="ma-so/tieu-chi-la",
    title="Tiêu chí thành phần không có",
    why="Mã không có ở tệp định nghĩa thì văn bản thiếu nội dung ở chỗ ấy; chương trình không đoán thay người soạn.",
    clause=Clause("QUY-UOC-DL", "mã số"),
    fix="Ghi mã tiêu chí thành phần đúng như ở chi_so.yaml.",
    codes={"tieu-chi-la": "Không có tiêu chí thành phần này ở chi_so.yaml"},
    pardonable=False,
)(check)
