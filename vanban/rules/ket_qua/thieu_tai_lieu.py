"""What is finished can be proved."""

from collections.abc import Iterator

from vanban.model import records
from vanban.model.dataset import Dataset
from vanban.model.records import KetQuaTrongKy, Path
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.rule import Clause, Level


@each(records.ket_qua)
def check(_: Dataset, path: Path, row: KetQuaTrongKy) -> Iterator[DataFault]:
    """Each outcome that is finished."""
    outcome = row.ket_qua
    if outcome.ngay_hoan_thanh and not outcome.tai_lieu_kiem_chung:
        found = f"nhiệm vụ {outcome.nhiem_vu} đã hoàn thành nhưng chưa có tài liệu kiểm chứng"
        yield DataFault("thieu-tai-lieu", path, found, "thêm tai_lieu_kiem_chung")


RULE = data_rule(
    id="ket-qua/thieu-tai-lieu",
    title="Hoàn thành mà không có tài liệu kiểm chứng",
    why="Điểm được thẩm định theo tài liệu kiểm chứng; việc đã xong mà không có tài liệu thì không được tính điểm.",
    clause=Clause("QUY-UOC-DL", "tài liệu kiểm chứng"),
    fix="Thêm tên, số, ngày của tài liệu; đúng là không có tài liệu thì ghi ngoại lệ kèm lý do.",
    codes={"thieu-tai-lieu": "Có ngay_hoan_thanh mà không có tai_lieu_kiem_chung"},
    level=Level.CANH_BAO,
)(check)
