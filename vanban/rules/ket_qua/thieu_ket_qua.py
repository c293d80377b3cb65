"""A task due when the data are closed, and not done before, has an outcome in the period."""

from collections.abc import Iterator
from datetime import date

from vanban.core.ngay import ngay_ngan
from vanban.model import records
from vanban.model.dataset import Dataset
from vanban.model.hole import Hole
from vanban.model.ky_bao_cao import Ky
from vanban.model.moc_thoi_gian import cua_so
from vanban.model.records import BaoCao, Path
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.references import bi_nham
from vanban.rules.rule import Clause


@each(records.bao_cao)
def check(dataset: Dataset, path: Path, report: BaoCao) -> Iterator[DataFault]:
    """Each task, in the first period that should have told of it."""
    _, closed = cua_so(dataset, report.ky)
    told = _da_ke(dataset, report)
    for where, task in records.nhiem_vu(dataset):
        for at, due in records.written(where, task, "thoi_han"):
            if due <= closed and task.id not in told and not _da_bao(dataset, report.ky, task.id, due):
                file = f"{path[0]}.yaml"
                found = f"nhiệm vụ {task.id} đến hạn {ngay_ngan(due)} nhưng {file} chưa có kết quả"
                required = f"thêm kết quả của {task.id} vào khóa nhiem_vu của {file}; chưa xong thì ghi ly_do"
                related = (((*path, "nhiem_vu"), "thêm vào đây"),)
                yield DataFault("thieu-ket-qua", at, found, required, related)


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


RULE = data_rule(
    id="ket-qua/thieu-ket-qua",
    title="Nhiệm vụ đến hạn mà chưa có kết quả",
    why="Việc đến hạn trong kỳ thì báo cáo của kỳ phải nói đã xong hay chưa; không nói thì việc bị quên.",
    clause=Clause("KH-2023", "Mục III khoản 2 (theo dõi, đôn đốc các đơn vị thực hiện)"),
    fix="Thêm kết quả của nhiệm vụ vào tệp của kỳ; chưa xong thì ghi ly_do.",
    codes={"thieu-ket-qua": "Nhiệm vụ đến hạn không có mục trong tệp ket_qua/ của kỳ"},
)(check)
