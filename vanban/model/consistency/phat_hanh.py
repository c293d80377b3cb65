"""Issuing: a number comes with its day, and a numbered report does not cite a plan without one."""

from collections.abc import Iterator

from vanban.core.finding import Level
from vanban.model.consistency import records
from vanban.model.consistency.check import Check, each
from vanban.model.consistency.fault import Fault, Path
from vanban.model.consistency.records import BaoCao
from vanban.model.dataset import Dataset
from vanban.model.ke_hoach import KeHoach
from vanban.model.ket_qua import KetQua
from vanban.model.van_ban import PhatHanh


@each(records.van_ban)
def so_thieu_ngay(_: Dataset, path: Path, document: KeHoach | KetQua) -> Iterator[Fault]:
    """A document that has its number has its day too."""
    if document.phat_hanh.so is not None and document.phat_hanh.ngay.day_du is None:
        found = f"văn bản đã có số {document.phat_hanh.so:02d} nhưng chưa có đủ ngày, tháng, năm"
        required = "ghi đủ ngày ký, dạng 15/3/2023; còn là dự thảo thì bỏ trống so"
        yield Fault("so-thieu-ngay", (*path, "phat_hanh", "ngay"), found, required, Level.WARNING)


@each(records.bao_cao)
def vien_dan_du_thao(dataset: Dataset, path: Path, report: BaoCao) -> Iterator[Fault]:
    """A report that has its number cites a plan that has one."""
    if _da_phat_hanh(report.ket_qua.phat_hanh) and not _da_phat_hanh(dataset.ke_hoach.phat_hanh):
        found = "báo cáo đã có số nhưng Kế hoạch được viện dẫn còn là dự thảo, chưa đủ số và ngày"
        required = "điền số và ngày của Kế hoạch vào ke_hoach.yaml trước khi phát hành báo cáo"
        related = ((("ke_hoach", "phat_hanh"), "số và ngày của Kế hoạch"),)
        yield Fault("vien-dan-du-thao", (*path, "phat_hanh", "so"), found, required, Level.WARNING, related)


def _da_phat_hanh(issue: PhatHanh) -> bool:
    return issue.so is not None and issue.ngay.day_du is not None


KIEM_TRA: tuple[Check, ...] = (so_thieu_ngay, vien_dan_du_thao)
