"""The year in the number of a piece of evidence is that of its date."""

from collections.abc import Iterator

from vanban.core.ngay import ngay_ngan
from vanban.model import records
from vanban.model.dataset import Dataset
from vanban.model.moc_thoi_gian import nam_trong_so
from vanban.model.records import KetQuaTrongKy, Path
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.rule import Clause, Level


@each(records.ket_qua)
def check(_: Dataset, path: Path, row: KetQuaTrongKy) -> Iterator[DataFault]:
    """Each piece of evidence that has a number and a date."""
    for where, paper in records.listed(path, row.ket_qua, "tai_lieu_kiem_chung"):
        year = nam_trong_so(paper.so_ky_hieu)
        if year and paper.ngay and paper.ngay.year != year:
            found = f"số {paper.so_ky_hieu} ghi năm {year}, ngày của tài liệu lại là {ngay_ngan(paper.ngay)}"
            related = (((*where, "ngay"), "ngày của tài liệu"),)
            required = "xem lại số, ký hiệu và ngày của tài liệu"
            yield DataFault("tai-lieu-lech-nam", (*where, "so_ky_hieu"), found, required, related)


RULE = data_rule(
    id="ket-qua/tai-lieu-lech-nam",
    title="Năm trong số của tài liệu kiểm chứng khác năm của ngày",
    why=(
        "Số có ghi năm thì là năm ban hành; năm khác với ngày là gõ sai một trong hai, người thẩm định sẽ không tìm ra."
    ),
    clause=Clause("QUY-UOC-DL", "tài liệu kiểm chứng"),
    fix="Đối chiếu với tài liệu gốc, sửa số hoặc ngày.",
    codes={"tai-lieu-lech-nam": "Năm trong so_ky_hieu khác năm của ngay"},
    level=Level.CANH_BAO,
)(check)
