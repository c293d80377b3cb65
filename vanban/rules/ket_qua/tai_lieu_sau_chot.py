"""Evidence existed when the data were closed."""

from collections.abc import Iterator

from vanban.core.ngay import ngay_ngan
from vanban.model import records
from vanban.model.dataset import Dataset
from vanban.model.moc_thoi_gian import cua_so
from vanban.model.records import KetQuaTrongKy, Path
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.rule import Clause


@each(records.ket_qua)
def check(dataset: Dataset, path: Path, row: KetQuaTrongKy) -> Iterator[DataFault]:
    """Each piece of evidence that has a date."""
    _, closed = cua_so(dataset, row.ky)
    for where, paper in records.listed(path, row.ket_qua, "tai_lieu_kiem_chung"):
        if paper.ngay and paper.ngay > closed:
            found = f"tài liệu ngày {ngay_ngan(paper.ngay)} sau ngày chốt số liệu {ngay_ngan(closed)}"
            required = "xem lại ngày của tài liệu; nếu đúng thì ghi ở kỳ sau"
            yield DataFault("tai-lieu-sau-chot", (*where, "ngay"), found, required)


RULE = data_rule(
    id="ket-qua/tai-lieu-sau-chot",
    title="Tài liệu kiểm chứng ban hành sau ngày chốt số liệu",
    why="Tài liệu chứng minh việc đã làm đến ngày chốt; tài liệu sau ngày ấy thuộc kỳ sau.",
    clause=Clause("ND09", "Điều 12"),
    fix="Sửa ngày của tài liệu, hoặc chuyển tài liệu sang kỳ sau.",
    codes={"tai-lieu-sau-chot": "ngay của tài liệu sau ngày chốt số liệu của kỳ"},
)(check)
