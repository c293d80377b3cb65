"""The deadline of a report is not before its data are closed."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from vanban.core.ngay import ngay_ngan
from vanban.model import records
from vanban.model.dataset import Dataset
from vanban.model.moc_thoi_gian import cua_so
from vanban.model.records import BaoCao, Path, ten_tep
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.rule import Clause


@each(records.bao_cao)
def _own(dataset: Dataset, path: Path, report: BaoCao) -> Iterator[DataFault]:
    _, closed = cua_so(dataset, report.ky)
    due = report.ket_qua.han_gui
    if due and due < closed:
        found = f"hạn gửi {ngay_ngan(due)} trước ngày chốt số liệu {ngay_ngan(closed)}"
        required = f"một ngày từ {ngay_ngan(closed)} trở đi, hoặc sửa chot_so_lieu"
        yield DataFault("han-gui-truoc-chot", (*path, "han_gui"), found, required)


def check(dataset: Dataset) -> Iterator[DataFault]:
    """The deadlines that reports have of their own; the general one for the first period that it is too early for."""
    yield from _own(dataset)
    day, nam = dataset.co_quan.bao_cao.ngay_gui, dataset.ke_hoach.nam
    for _, report in records.bao_cao(dataset):
        _, closed = cua_so(dataset, report.ky)
        last = monthrange(nam, report.ky.thang_cuoi)[1]
        due = date(nam, report.ky.thang_cuoi, min(day, last))
        if report.ket_qua.han_gui is None and due < closed:
            found = f"hạn gửi {ngay_ngan(due)} của kỳ {report.ky.value} trước ngày chốt số liệu {ngay_ngan(closed)}"
            required = f"một ngày từ {closed.day} trở đi, hoặc ghi han_gui riêng ở {ten_tep(report.ky)}.yaml"
            yield DataFault("han-gui-truoc-chot", ("co_quan", "bao_cao", "ngay_gui"), found, required)
            return


RULE = data_rule(
    id="ky-bao-cao/han-gui-truoc-chot",
    title="Hạn gửi trước ngày chốt số liệu",
    why="Số liệu được tính đến ngày chốt, báo cáo chỉ gửi được sau ngày ấy.",
    clause=Clause("ND09", "Điều 12"),
    fix="Sửa hạn gửi chung ở co_quan.yaml, hạn gửi riêng hoặc thời gian chốt số liệu của kỳ.",
    codes={"han-gui-truoc-chot": "han_gui, hoặc ngay_gui ở co_quan.yaml, trước ngày chốt số liệu"},
)(check)
