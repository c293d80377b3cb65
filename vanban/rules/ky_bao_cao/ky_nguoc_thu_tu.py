"""Reports are signed after the plan they tell of, and in the order of their periods."""

from collections.abc import Iterator

from vanban.core.ngay import NgayVanBan, ngay_ngan
from vanban.model import records
from vanban.model.dataset import Dataset
from vanban.model.moc_thoi_gian import ngay_muon_nhat, ngay_som_nhat
from vanban.model.records import BaoCao, Path
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.rule import Clause, Level


@each(records.bao_cao)
def check(dataset: Dataset, path: Path, report: BaoCao) -> Iterator[DataFault]:
    """Only what no reading of the two dates can put right."""
    signed, at = report.ket_qua.phat_hanh.ngay, (*path, "phat_hanh", "ngay")
    last, required = ngay_ngan(ngay_muon_nhat(signed)), "xem lại hai ngày ký"
    if _before(signed, dataset.ke_hoach.phat_hanh.ngay):
        found = f"báo cáo ký {last} hoặc sớm hơn, trước ngày của kế hoạch"
        other: Path = ("ke_hoach", "phat_hanh", "ngay")
        yield DataFault("bao-cao-truoc-ke-hoach", at, found, required, ((other, "ngày của kế hoạch"),))
    for where, earlier in records.bao_cao(dataset):
        if earlier.ky in report.ky.truoc and _before(signed, earlier.ket_qua.phat_hanh.ngay):
            found = f"báo cáo ký {last} hoặc sớm hơn, trước báo cáo kỳ {earlier.ky.value}"
            other = (*where, "phat_hanh", "ngay")
            yield DataFault("bao-cao-nguoc-thu-tu", at, found, required, ((other, "ngày của báo cáo kỳ trước"),))


def _before(day: NgayVanBan, other: NgayVanBan) -> bool:
    return ngay_muon_nhat(day) < ngay_som_nhat(other)


RULE = data_rule(
    id="ky-bao-cao/ky-nguoc-thu-tu",
    title="Ngày ký của báo cáo ngược thứ tự",
    why="Báo cáo viện dẫn kế hoạch và nói tiếp báo cáo kỳ trước, nên ký sau các văn bản ấy; ngược lại là gõ nhầm ngày.",
    clause=Clause("QUY-UOC-DL", "ngày tháng"),
    fix="Sửa ngày ký của báo cáo, của kế hoạch hoặc của báo cáo kỳ trước.",
    codes={
        "bao-cao-truoc-ke-hoach": "Báo cáo ký trước kế hoạch",
        "bao-cao-nguoc-thu-tu": "Báo cáo ký trước báo cáo của một kỳ trước",
    },
    level=Level.CANH_BAO,
)(check)
