"""What was finished before the period began should have been told in the period before."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import cache, partial

from vanban.core.ngay import ngay_ngan
from vanban.model import records
from vanban.model.dataset import Dataset
from vanban.model.ky_bao_cao import Ky
from vanban.model.moc_thoi_gian import cua_so
from vanban.model.records import KetQuaTrongKy, Path
from vanban.rules.data_rule import DataFault, data_rule, each_beside
from vanban.rules.rule import Clause, Level


def _begins(dataset: Dataset) -> Callable[[Ky], date]:
    """The first day that is new in a period, worked out once a period."""
    return cache(partial(_begin, dataset))


@each_beside(records.ket_qua, _begins)
def check(begins: Callable[[Ky], date], path: Path, row: KetQuaTrongKy) -> Iterator[DataFault]:
    """Each outcome."""
    begun = begins(row.ky)
    done = row.ket_qua.ngay_hoan_thanh
    if done and done < begun:
        found = f"ngày hoàn thành {ngay_ngan(done)} thuộc kỳ trước (kỳ này tính từ {ngay_ngan(begun)})"
        required = "xem lại ngày hoàn thành; nếu đúng thì lẽ ra đã báo cáo ở kỳ trước"
        yield DataFault("hoan-thanh-truoc-ky", (*path, "ngay_hoan_thanh"), found, required)


def _begin(dataset: Dataset, ky: Ky) -> date:
    """The first day that is new in a period."""
    first, _ = cua_so(dataset, ky)
    earlier = [cua_so(dataset, before)[1] for before in ky.truoc if before in dataset.ket_qua]
    return max([first, *(date.fromordinal(closed.toordinal() + 1) for closed in earlier)])


RULE = data_rule(
    id="ket-qua/hoan-thanh-truoc-ky",
    title="Hoàn thành từ kỳ trước mà kỳ này mới báo",
    why="Việc xong trong kỳ trước thì báo cáo kỳ trước đã phải kể; kể muộn là bỏ sót hoặc gõ nhầm ngày.",
    clause=Clause("ND09", "Điều 12"),
    fix="Xem lại ngày hoàn thành; đúng là báo muộn thì ghi ngoại lệ kèm lý do.",
    codes={"hoan-thanh-truoc-ky": "ngay_hoan_thanh trước ngày đầu của kỳ"},
    level=Level.CANH_BAO,
)(check)
