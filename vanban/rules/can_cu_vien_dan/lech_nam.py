"""The year in the number of a ground is that of its date."""

from collections.abc import Iterator

from vanban.core.ngay import ngay_ngan
from vanban.model import records
from vanban.model.dataset import Dataset
from vanban.model.moc_thoi_gian import nam_trong_so
from vanban.model.records import Path, VanBanPhatHanh
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.rule import Clause, Level


@each(records.van_ban)
def check(_: Dataset, path: Path, document: VanBanPhatHanh) -> Iterator[DataFault]:
    """The grounds of every document."""
    for where, ground in records.listed(path, document, "can_cu"):
        year = nam_trong_so(ground.so_ky_hieu)
        if year and ground.ngay and ground.ngay.year != year:
            found = f"số {ground.so_ky_hieu} ghi năm {year}, ngày ban hành lại là {ngay_ngan(ground.ngay)}"
            related = (((*where, "ngay"), "ngày ban hành"),)
            required = "xem lại số, ký hiệu và ngày của căn cứ"
            yield DataFault("can-cu-lech-nam", (*where, "so_ky_hieu"), found, required, related)


RULE = data_rule(
    id="can-cu-vien-dan/lech-nam",
    title="Năm trong số của căn cứ khác năm ban hành",
    why="Số của văn bản quy phạm ghi năm ban hành, ví dụ 32/2021/NQ-HĐND; năm khác với ngày là gõ sai một trong hai.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 6"),
    fix="Đối chiếu với bản gốc của căn cứ, sửa số hoặc ngày.",
    codes={"can-cu-lech-nam": "Năm trong so_ky_hieu khác năm của ngay"},
    level=Level.CANH_BAO,
)(check)
