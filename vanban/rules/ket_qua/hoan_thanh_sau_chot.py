"""What was finished after the data were closed belongs to the next period."""

from collections.abc import Iterator

from vanban.core.ngay import ngay_ngan
from vanban.model import records
from vanban.model.dataset import Dataset
from vanban.model.moc_thoi_gian import cua_so
from vanban.model.records import KetQuaTrongKy, Path, ten_tep
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.rule import Clause


@each(records.ket_qua)
def check(dataset: Dataset, path: Path, row: KetQuaTrongKy) -> Iterator[DataFault]:
    """Each outcome."""
    _, closed = cua_so(dataset, row.ky)
    done = row.ket_qua.ngay_hoan_thanh
    if done and done > closed:
        after = row.ky.ke_tiep
        found = f"ngày hoàn thành {ngay_ngan(done)} sau ngày chốt số liệu {ngay_ngan(closed)}"
        required = "để trống ngay_hoan_thanh ở kỳ này" + (f"; ghi ngày đó ở {ten_tep(after)}.yaml" if after else "")
        yield DataFault("hoan-thanh-sau-chot", (*path, "ngay_hoan_thanh"), found, required)


RULE = data_rule(
    id="ket-qua/hoan-thanh-sau-chot",
    title="Hoàn thành sau ngày chốt số liệu",
    why=(
        "Báo cáo chỉ tính việc xong đến ngày chốt; việc xong sau ngày ấy tính vào kỳ sau, nếu không số "
        "liệu hai kỳ lệch nhau."
    ),
    clause=Clause("ND09", "Điều 12"),
    fix="Để trống ngay_hoan_thanh ở kỳ này, ghi ngày hoàn thành ở kỳ sau.",
    codes={"hoan-thanh-sau-chot": "ngay_hoan_thanh sau ngày chốt số liệu của kỳ"},
    pardonable=False,
)(check)
