"""The typed totals of the index are the sums of their components."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from vanban.core.so import viet_so
from vanban.model import records
from vanban.model.chi_so import DoiChieu, LinhVuc, ThanhPhan
from vanban.model.dataset import Dataset
from vanban.model.hole import Hole
from vanban.model.records import Path
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.rule import Clause


@each(records.linh_vuc)
def _linh_vuc(_: Dataset, path: Path, field: LinhVuc) -> Iterator[DataFault]:
    if field.doi_chieu:
        related = (((*path, "tieu_chi"), "các tiêu chí của lĩnh vực"),)
        yield from _compare((*path, "doi_chieu"), field.doi_chieu, field.thanh_phan, related)


def check(dataset: Dataset) -> Iterator[DataFault]:
    """Each lĩnh vực, and the index when all of them agree by themselves."""
    faults = tuple(_linh_vuc(dataset))
    yield from faults
    index = dataset.chi_so
    if faults or not index.doi_chieu:
        return
    related = tuple(
        (path, f"lĩnh vực {field.id}: {viet_so(_dat(field.thanh_phan))}/{viet_so(_toi_da(field.thanh_phan))}")
        for path, field in records.linh_vuc(dataset)
    )
    parts = [part for field in index.linh_vuc for part in field.thanh_phan]
    yield from _compare(("chi_so", "doi_chieu"), index.doi_chieu, parts, related)


def _compare(
    path: Path, typed: DoiChieu, parts: Iterable[ThanhPhan], related: tuple[tuple[Path, str], ...]
) -> Iterator[DataFault]:
    parts = tuple(parts)
    sums = (("dat", "điểm đạt", typed.dat, _dat(parts)), ("toi_da", "điểm tối đa", typed.toi_da, _toi_da(parts)))
    for key, words, there, total in sums:
        if there != total:
            found = f"{words}: các thành phần cộng lại được {viet_so(total)}; đối chiếu ghi {viet_so(there)}"
            required = "sửa điểm thành phần ghi sai, hoặc sửa số đối chiếu theo quyết định công bố"
            yield DataFault("tong-khong-khop", (*path, key), found, required, related)


def _dat(parts: Iterable[ThanhPhan]) -> Decimal:
    return sum((_points(part) for part in parts if part.khong_cham is None), Decimal(0))


def _toi_da(parts: Iterable[ThanhPhan]) -> Decimal:
    return sum((part.diem_toi_da for part in parts if part.khong_cham is None), Decimal(0))


def _points(part: ThanhPhan) -> Decimal:
    if part.tham_dinh is None:
        raise Hole("tham_dinh")
    return part.tham_dinh


RULE = data_rule(
    id="diem-so/tong-khong-khop",
    title="Tổng điểm khác tổng các thành phần",
    why="Văn bản in tổng do chương trình cộng; khác số đã công bố thì có điểm thành phần hoặc số đối chiếu ghi sai.",
    clause=Clause("QD85", "Chỉ số kèm theo"),
    fix="Đối chiếu từng điểm thành phần với quyết định công bố Chỉ số, sửa số ghi sai.",
    codes={"tong-khong-khop": "Điểm đạt hoặc điểm tối đa ở doi_chieu khác tổng các tiêu chí thành phần"},
    pardonable=False,
)(check)
