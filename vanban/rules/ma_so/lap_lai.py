"""A code that names a record is the code of one record only."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from vanban.model import records
from vanban.model.dataset import Dataset
from vanban.model.hole import Hole
from vanban.model.records import Path
from vanban.rules.data_rule import DataFault, data_rule
from vanban.rules.rule import Clause

_NAMED: tuple[tuple[str, Callable[[Dataset], Iterable[tuple[Path, Any]]], str], ...] = (
    ("đơn vị", records.don_vi, "id"),
    ("người ký", records.nguoi_ky, "id"),
    ("danh sách nơi nhận", records.noi_nhan, "id"),
    ("nơi gửi", records.noi_gui, "id"),
    ("lĩnh vực", records.linh_vuc, "id"),
    ("tiêu chí", records.tieu_chi, "ma"),
    ("tiêu chí thành phần", records.thanh_phan, "ma"),
    ("giải pháp", records.giai_phap, "id"),
    ("nhiệm vụ", records.nhiem_vu, "id"),
)


def check(dataset: Dataset) -> Iterator[DataFault]:
    """Each kind of record by itself; a record whose code cannot be read is left out."""
    for what, rows, key in _NAMED:
        first: dict[str, Path] = {}
        for path, record in rows(dataset):
            try:
                ma = getattr(record, key)
            except Hole:
                continue
            where = (*path, key)
            if first.setdefault(ma, where) != where:
                found = f"mã {what} {ma} đã dùng cho mục khác"
                related = ((first[ma], f"mã {ma} dùng lần đầu"),)
                required = "đặt mã khác cho mục này, hoặc xóa mục chép thừa"
                yield DataFault("ma-lap-lai", where, found, required, related)


RULE = data_rule(
    id="ma-so/lap-lai",
    title="Một mã dùng cho hai mục",
    why="Các tệp nhắc đến nhau bằng mã; một mã chỉ hai mục thì không biết số liệu thuộc mục nào.",
    clause=Clause("QUY-UOC-DL", "mã số"),
    fix="Đặt mã khác cho mục sau, sửa cả những chỗ nhắc đến mã ấy; mục chép thừa thì xóa.",
    codes={"ma-lap-lai": "Mã đã dùng cho mục khác"},
    pardonable=False,
)(check)
