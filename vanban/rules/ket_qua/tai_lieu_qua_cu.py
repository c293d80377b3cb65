"""Evidence is not older than the plan whose tasks it proves."""

from collections.abc import Iterator

from vanban.core.ngay import ngay_ngan
from vanban.model import records
from vanban.model.dataset import Dataset
from vanban.model.ky_bao_cao import Ky
from vanban.model.moc_thoi_gian import cua_so, khoang
from vanban.model.records import KetQuaTrongKy, Path
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.rule import Clause, Level


@each(records.ket_qua)
def check(dataset: Dataset, path: Path, row: KetQuaTrongKy) -> Iterator[DataFault]:
    """Against the beginning of the plan or of the year's first window, whichever is earlier."""
    begun = min(khoang(dataset.ke_hoach.thoi_gian)[0], cua_so(dataset, Ky.QUY_1)[0])
    for where, paper in records.listed(path, row.ket_qua, "tai_lieu_kiem_chung"):
        if paper.ngay and paper.ngay < begun:
            found = f"tài liệu ngày {ngay_ngan(paper.ngay)}, trước khi kế hoạch bắt đầu ({ngay_ngan(begun)})"
            related = ((("ke_hoach", "thoi_gian"), "thời gian của kế hoạch"),)
            required = "xem lại ngày của tài liệu, có thể gõ nhầm năm; đúng như vậy thì ghi ngoại lệ kèm lý do"
            yield DataFault("tai-lieu-qua-cu", (*where, "ngay"), found, required, related)


RULE = data_rule(
    id="ket-qua/tai-lieu-qua-cu",
    title="Tài liệu kiểm chứng có trước kế hoạch",
    why="Tài liệu có trước khi kế hoạch bắt đầu không chứng minh được việc của kế hoạch; thường là gõ nhầm năm.",
    clause=Clause("QUY-UOC-DL", "tài liệu kiểm chứng"),
    fix="Sửa ngày của tài liệu, hoặc thay bằng tài liệu của việc này.",
    codes={"tai-lieu-qua-cu": "ngay của tài liệu trước khi kế hoạch bắt đầu"},
    level=Level.CANH_BAO,
)(check)
