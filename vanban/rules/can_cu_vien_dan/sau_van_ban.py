"""A ground is not dated, nor numbered in a year, after the document that cites it."""

from collections.abc import Iterator
from datetime import date

from vanban.core.ngay import ngay_ngan
from vanban.model import records
from vanban.model.dataset import Dataset
from vanban.model.moc_thoi_gian import nam_trong_so, ngay_muon_nhat
from vanban.model.records import Path, VanBanPhatHanh
from vanban.model.van_ban import CanCu
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.rule import Clause


@each(records.van_ban)
def check(_: Dataset, path: Path, document: VanBanPhatHanh) -> Iterator[DataFault]:
    """The grounds of every document, against the last day that its date can mean."""
    last = ngay_muon_nhat(document.phat_hanh.ngay)
    related = (((*path, "phat_hanh", "ngay"), "ngày của văn bản"),)
    for where, ground in records.listed(path, document, "can_cu"):
        late = _late(ground, last)
        if late:
            key, found = late
            required = f"văn bản ban hành không muộn hơn {ngay_ngan(last)}; xem lại cả ngày của văn bản này"
            yield DataFault("can-cu-sau-van-ban", (*where, key), found, required, related)


def _late(ground: CanCu, last: date) -> tuple[str, str] | None:
    if ground.ngay and ground.ngay > last:
        return "ngay", f"căn cứ ngày {ngay_ngan(ground.ngay)} sau ngày của văn bản"
    year = nam_trong_so(ground.so_ky_hieu)
    if year and year > last.year:
        return "so_ky_hieu", f"căn cứ số {ground.so_ky_hieu} của năm {year}, sau ngày của văn bản"
    return None


RULE = data_rule(
    id="can-cu-vien-dan/sau-van-ban",
    title="Căn cứ ban hành sau văn bản viện dẫn nó",
    why=(
        "Văn bản chỉ căn cứ được vào văn bản đã ban hành; căn cứ sau ngày ký là ghi sai ngày, số hoặc chọn sai văn bản."
    ),
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 6"),
    fix="Sửa ngày, số của căn cứ hoặc ngày của văn bản.",
    codes={"can-cu-sau-van-ban": "Ngày, hoặc năm trong số của căn cứ, sau ngày của kế hoạch hay báo cáo"},
)(check)
