"""Outcomes over the periods: each task told once a period, not again after it is done, and never forgotten when due."""

from collections.abc import Iterator
from datetime import date

from vanban.core.ngay import ngay_ngan
from vanban.model.consistency import records
from vanban.model.consistency.check import Check, each
from vanban.model.consistency.fault import Fault, Path
from vanban.model.consistency.moc_thoi_gian import cua_so
from vanban.model.consistency.records import BaoCao
from vanban.model.consistency.tham_chieu import bi_nham
from vanban.model.dataset import Dataset
from vanban.model.hole import Hole
from vanban.model.ky_bao_cao import Ky


@each(records.bao_cao)
def hai_lan(_: Dataset, path: Path, report: BaoCao) -> Iterator[Fault]:
    """A task has one outcome in a period."""
    first: dict[str, Path] = {}
    for where, outcome in records.listed(path, report.ket_qua, "nhiem_vu"):
        if first.setdefault(outcome.nhiem_vu, where) != where:
            found = f"nhiệm vụ {outcome.nhiem_vu} có hai kết quả trong kỳ"
            related = ((first[outcome.nhiem_vu], "kết quả đầu"),)
            yield Fault("ket-qua-hai-lan", (*where, "nhiem_vu"), found, "gộp hai kết quả làm một", related=related)


@each(records.bao_cao)
def sau_hoan_thanh(dataset: Dataset, path: Path, report: BaoCao) -> Iterator[Fault]:
    """A task that is done has no outcome in a later period."""
    done = dict(_da_xong(dataset, report.ky))
    for where, outcome in records.listed(path, report.ket_qua, "nhiem_vu"):
        for at, ma in records.written(where, outcome, "nhiem_vu"):
            if ma in done:
                found = f"nhiệm vụ {ma} đã hoàn thành ở kỳ trước ({done[ma][0]}.yaml)"
                required = "xóa kết quả này, hoặc bỏ ngày hoàn thành ở kỳ trước"
                yield Fault("da-hoan-thanh", at, found, required, related=((done[ma], "ngày hoàn thành"),))


def _da_xong(dataset: Dataset, ky: Ky) -> Iterator[tuple[str, Path]]:
    """The tasks finished in earlier periods, as far as can be read, each with where its day of finish stands."""
    for path, row in records.ket_qua(dataset):
        if row.ky in ky.truoc:
            for where, _ in records.written(path, row.ket_qua, "ngay_hoan_thanh"):
                yield from ((ma, where) for _, ma in records.written(path, row.ket_qua, "nhiem_vu"))


@each(records.bao_cao)
def den_han_phai_co_ket_qua(dataset: Dataset, path: Path, report: BaoCao) -> Iterator[Fault]:
    """A task due when the data are closed, and not done before, has an outcome in the period."""
    _, closed = cua_so(dataset, report.ky)
    told = _da_ke(dataset, report)
    for where, task in records.nhiem_vu(dataset):
        for at, due in records.written(where, task, "thoi_han"):
            if due <= closed and task.id not in told and not _da_bao(dataset, report.ky, task.id, due):
                file = f"{path[0]}.yaml"
                found = f"nhiệm vụ {task.id} đến hạn {ngay_ngan(due)} nhưng {file} chưa có kết quả"
                required = f"thêm kết quả của {task.id} vào khóa nhiem_vu của {file}; chưa xong thì ghi ly_do"
                related = (((*path, "nhiem_vu"), "thêm vào đây"),)
                yield Fault("thieu-ket-qua", at, found, required, related=related)


def _da_bao(dataset: Dataset, ky: Ky, task: str, due: date) -> bool:
    """Whether an earlier period lacks the outcome too: it is told there, once."""
    earlier = ((row.ky, row) for _, row in records.bao_cao(dataset) if row.ky in ky.truoc)
    return any(due <= cua_so(dataset, k)[1] and task not in _da_ke(dataset, row) for k, row in earlier)


def _da_ke(dataset: Dataset, report: BaoCao) -> set[str]:
    """The tasks that need no more outcome in a period: told in it, meant by a wrong code, or done before."""
    told = [outcome.nhiem_vu for outcome in report.ket_qua.nhiem_vu]
    known = [task.id for task in dataset.phan_cong.nhiem_vu]
    before = [dataset.ket_qua[ky] for ky in report.ky.truoc if ky in dataset.ket_qua]
    if len(before) < len(report.ky.truoc):
        raise Hole("ket_qua")  # what was done in a missing period is not known
    told += [outcome.nhiem_vu for earlier in before for outcome in earlier.nhiem_vu if outcome.ngay_hoan_thanh]
    return {*told, *bi_nham(told, known)}


KIEM_TRA: tuple[Check, ...] = (hai_lan, sau_hoan_thanh, den_han_phai_co_ket_qua)
