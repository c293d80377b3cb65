"""What is late or overdue has a reason."""

from collections.abc import Iterator
from typing import NamedTuple

from vanban.core.ngay import ngay_ngan
from vanban.model import records
from vanban.model.dataset import Dataset
from vanban.model.ket_qua import KetQuaNhiemVu
from vanban.model.ky_bao_cao import Ky
from vanban.model.moc_thoi_gian import cua_so
from vanban.model.nhiem_vu import NhiemVu
from vanban.model.records import Path
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.rule import Clause


class _CuaNhiemVu(NamedTuple):
    """An outcome with the task it is of."""

    ky: Ky
    ket_qua: KetQuaNhiemVu
    path: Path
    nhiem_vu: NhiemVu


def _cua_nhiem_vu(dataset: Dataset) -> Iterator[tuple[Path, _CuaNhiemVu]]:
    tasks: dict[str, tuple[Path, NhiemVu]] = {}
    for path, task in records.nhiem_vu(dataset):
        for _, ma in records.written(path, task, "id"):
            tasks.setdefault(ma, (path, task))
    for path, row in records.ket_qua(dataset):
        for _, ma in records.written(path, row.ket_qua, "nhiem_vu"):
            if ma in tasks:
                yield path, _CuaNhiemVu(row.ky, row.ket_qua, *tasks[ma])


@each(_cua_nhiem_vu)
def check(dataset: Dataset, path: Path, row: _CuaNhiemVu) -> Iterator[DataFault]:
    """Each outcome, against the deadline of its task and the day the data were closed."""
    if row.ket_qua.ly_do:
        return
    (_, closed), task, done = cua_so(dataset, row.ky), row.nhiem_vu, row.ket_qua.ngay_hoan_thanh
    related = (((*row.path, "thoi_han"), "thời hạn"),)
    required = "thêm ly_do: lý do chậm"
    if done and done > task.thoi_han:
        found = f"nhiệm vụ {task.id} hoàn thành {ngay_ngan(done)}, sau thời hạn {ngay_ngan(task.thoi_han)}"
        yield DataFault("muon-khong-ly-do", (*path, "ngay_hoan_thanh"), found, required, related)
    elif not done and task.thoi_han <= closed:
        found = f"nhiệm vụ {task.id} quá hạn {ngay_ngan(task.thoi_han)} mà chưa có lý do"
        required += "; nếu đã xong thì thêm ngay_hoan_thanh"
        yield DataFault("qua-han-khong-ly-do", path, found, required, related)


RULE = data_rule(
    id="ket-qua/thieu-ly-do",
    title="Chậm, quá hạn mà không có lý do",
    why="Báo cáo nêu lý do của từng việc chậm, quá hạn; lãnh đạo hỏi trước hết là vì sao.",
    clause=Clause("QUY-UOC-DL", "kết quả nhiệm vụ"),
    fix="Ghi lý do ở ly_do; đã xong thì ghi ngay_hoan_thanh.",
    codes={
        "muon-khong-ly-do": "Hoàn thành sau thời hạn mà không có ly_do",
        "qua-han-khong-ly-do": "Quá hạn, chưa hoàn thành mà không có ly_do",
    },
)(check)
