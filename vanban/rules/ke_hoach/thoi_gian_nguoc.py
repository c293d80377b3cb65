"""A span of time does not end before it begins."""

from collections.abc import Iterator

from vanban.core.ngay import ngay_ngan
from vanban.model import records
from vanban.model.dataset import Dataset
from vanban.model.ke_hoach import ThoiGian
from vanban.model.records import Path
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.rule import Clause


def _spans(dataset: Dataset) -> Iterator[tuple[Path, ThoiGian]]:
    yield from records.written(("ke_hoach",), dataset.ke_hoach, "thoi_gian")
    for path, report in records.bao_cao(dataset):
        yield from records.written(path, report.ket_qua, "chot_so_lieu")


@each(_spans)
def check(_: Dataset, path: Path, span: ThoiGian) -> Iterator[DataFault]:
    """The span of the plan, and the windows of periods that have their own."""
    if span.tu > span.den:
        first = ngay_ngan(span.tu)
        found = f"ngày kết thúc {ngay_ngan(span.den)} trước ngày bắt đầu {first}"
        related = (((*path, "tu"), "ngày bắt đầu"),)
        yield DataFault("thoi-gian-nguoc", (*path, "den"), found, f"một ngày từ {first} trở đi", related)


RULE = data_rule(
    id="ke-hoach/thoi-gian-nguoc",
    title="Ngày kết thúc trước ngày bắt đầu",
    why="Thời hạn của nhiệm vụ và số liệu của kỳ báo cáo được tính trong khoảng này; khoảng ngược thì không tính được.",
    clause=Clause("QUY-UOC-DL", "ngày tháng"),
    fix="Sửa một trong hai ngày.",
    codes={"thoi-gian-nguoc": "Thời gian của kế hoạch hoặc thời gian chốt số liệu bị ngược"},
    pardonable=False,
)(check)
