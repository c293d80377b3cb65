"""A plan is not issued after its span has ended."""

from collections.abc import Iterator

from vanban.core.ngay import ngay_ngan
from vanban.model.dataset import Dataset
from vanban.model.moc_thoi_gian import khoang, ngay_som_nhat
from vanban.rules.data_rule import DataFault, data_rule
from vanban.rules.rule import Clause, Level


def check(dataset: Dataset) -> Iterator[DataFault]:
    """The first day that the date of the plan can mean."""
    plan = dataset.ke_hoach
    _, last = khoang(plan.thoi_gian)
    signed = ngay_som_nhat(plan.phat_hanh.ngay)
    if signed > last:
        found = f"kế hoạch ký {ngay_ngan(signed)} hoặc muộn hơn, sau ngày kết thúc {ngay_ngan(last)}"
        related = ((("ke_hoach", "thoi_gian"), "thời gian của kế hoạch"),)
        required = "xem lại ngày ký và thời gian của kế hoạch"
        yield DataFault("ke-hoach-ky-sau-ket-thuc", ("ke_hoach", "phat_hanh", "ngay"), found, required, related)


RULE = data_rule(
    id="ke-hoach/ky-sau-ket-thuc",
    title="Kế hoạch ký sau khi đã hết thời gian thực hiện",
    why="Kế hoạch ban hành khi thời gian thực hiện đã hết thì không còn việc để giao; thường là gõ nhầm năm.",
    clause=Clause("QUY-UOC-DL", "ngày tháng"),
    fix="Sửa ngày ký hoặc thoi_gian.",
    codes={"ke-hoach-ky-sau-ket-thuc": "Ngày ký của kế hoạch sau thoi_gian.den"},
    level=Level.CANH_BAO,
)(check)
