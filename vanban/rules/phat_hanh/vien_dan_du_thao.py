"""A report that has its number cites a plan that has one."""

from collections.abc import Iterator

from vanban.model import records
from vanban.model.dataset import Dataset
from vanban.model.records import BaoCao, Path
from vanban.model.van_ban import PhatHanh
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.rule import Clause, Level


@each(records.bao_cao)
def check(dataset: Dataset, path: Path, report: BaoCao) -> Iterator[DataFault]:
    """Each report that is issued."""
    if _da_phat_hanh(report.ket_qua.phat_hanh) and not _da_phat_hanh(dataset.ke_hoach.phat_hanh):
        found = "báo cáo đã có số nhưng Kế hoạch được viện dẫn còn là dự thảo, chưa đủ số và ngày"
        required = "điền số và ngày của Kế hoạch vào ke_hoach.yaml trước khi phát hành báo cáo"
        related = ((("ke_hoach", "phat_hanh"), "số và ngày của Kế hoạch"),)
        yield DataFault("vien-dan-du-thao", (*path, "phat_hanh", "so"), found, required, related)


def _da_phat_hanh(issue: PhatHanh) -> bool:
    return issue.so is not None and issue.ngay.day_du is not None


RULE = data_rule(
    id="phat-hanh/vien-dan-du-thao",
    title="Báo cáo đã phát hành viện dẫn kế hoạch còn là dự thảo",
    why=(
        "Viện dẫn lần đầu phải ghi đầy đủ số, ký hiệu, ngày tháng năm; kế hoạch chưa có số thì báo cáo để trống chỗ ấy."
    ),
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 6"),
    fix="Điền số và ngày của kế hoạch vào ke_hoach.yaml rồi soạn lại báo cáo.",
    codes={"vien-dan-du-thao": "Báo cáo có số và ngày, kế hoạch thì chưa"},
    level=Level.CANH_BAO,
)(check)
