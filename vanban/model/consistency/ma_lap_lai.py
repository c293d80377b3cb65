"""Codes that must be one of a kind: those that name a record, and those in one list of references."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from vanban.model.consistency import records
from vanban.model.consistency.check import Check, each
from vanban.model.consistency.fault import Fault, Path
from vanban.model.dataset import Dataset
from vanban.model.hole import Hole
from vanban.model.nhiem_vu import NhiemVu


def _unique(ten: str, rows: Callable[[Dataset], Iterable[tuple[Path, Any]]], key: str) -> Check:
    def check(dataset: Dataset) -> tuple[Fault, ...]:
        return tuple(_repeats(ten, rows(dataset), key))

    return check


def _repeats(ten: str, rows: Iterable[tuple[Path, Any]], key: str) -> Iterator[Fault]:
    first: dict[str, Path] = {}
    for path, record in rows:
        try:
            ma = getattr(record, key)
        except Hole:
            continue
        where = (*path, key)
        if first.setdefault(ma, where) != where:
            yield Fault(
                "ma-lap-lai",
                where,
                f"mã {ten} {ma} đã dùng cho mục khác",
                "đặt mã khác cho mục này, hoặc xóa mục chép thừa",
                related=((first[ma], f"mã {ma} dùng lần đầu"),),
            )


@each(records.nhiem_vu)
def ghi_hai_lan(_: Dataset, path: Path, task: NhiemVu) -> Iterator[Fault]:
    """A task names the same solution, criterion or unit twice in one list."""
    for key in ("giai_phap", "tieu_chi", "phoi_hop"):
        codes = getattr(task, key)
        for index, ma in enumerate(codes):
            if ma in codes[:index]:
                related = (((*path, key, codes.index(ma)), "ghi lần đầu"),)
                yield Fault(
                    "ma-ghi-hai-lan", (*path, key, index), f"{ma} ghi hai lần", "xóa mã ghi thừa", related=related
                )


KIEM_TRA: tuple[Check, ...] = (
    _unique("đơn vị", records.don_vi, "id"),
    _unique("người ký", records.nguoi_ky, "id"),
    _unique("danh sách nơi nhận", records.noi_nhan, "id"),
    _unique("lĩnh vực", records.linh_vuc, "id"),
    _unique("tiêu chí", records.tieu_chi, "ma"),
    _unique("tiêu chí thành phần", records.thanh_phan, "ma"),
    _unique("giải pháp", records.giai_phap, "id"),
    _unique("nhiệm vụ", records.nhiem_vu, "id"),
    ghi_hai_lan,
)
