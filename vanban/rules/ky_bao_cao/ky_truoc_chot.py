"""A report is not signed before its data are closed."""

from collections.abc import Iterator

from vanban.core.ngay import ngay_ngan
from vanban.model import records
from vanban.model.dataset import Dataset
from vanban.model.moc_thoi_gian import cua_so, ngay_muon_nhat
from vanban.model.records import BaoCao, Path
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.rule import Clause, Level


@each(records.bao_cao)
def check(dataset: Dataset, path: Path, report: BaoCao) -> Iterator[DataFault]:
    """Against the last day that the date of the report can mean."""
    _, closed = cua_so(dataset, report.ky)
    signed = ngay_muon_nhat(report.ket_qua.phat_hanh.ngay)
    if signed < closed:
        found = f"báo cáo ký {ngay_ngan(signed)}, trước ngày chốt số liệu {ngay_ngan(closed)}"
        at = (*path, "phat_hanh", "ngay")
        yield DataFault("ky-truoc-chot", at, found, "xem lại ngày ký, hoặc sửa chot_so_lieu")


RULE = data_rule(
    id="ky-bao-cao/ky-truoc-chot",
    title="Báo cáo ký trước ngày chốt số liệu",
    why="Báo cáo nói số liệu đến ngày chốt; ký trước ngày ấy thì số liệu chưa có.",
    clause=Clause("ND09", "Điều 12"),
    fix="Sửa ngày ký, hoặc ghi chot_so_lieu nếu kỳ này chốt sớm.",
    codes={"ky-truoc-chot": "Ngày ký của báo cáo trước ngày chốt số liệu"},
    level=Level.CANH_BAO,
)(check)
