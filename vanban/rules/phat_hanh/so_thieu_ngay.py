"""A document that has its number has its day too."""

from collections.abc import Iterator

from vanban.model import records
from vanban.model.dataset import Dataset
from vanban.model.records import Path, VanBanPhatHanh
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.rule import Clause, Level


@each(records.van_ban)
def check(_: Dataset, path: Path, document: VanBanPhatHanh) -> Iterator[DataFault]:
    """The plan, every report and every other document."""
    if document.phat_hanh.so is not None and document.phat_hanh.ngay.day_du is None:
        found = f"văn bản đã có số {document.phat_hanh.so:02d} nhưng chưa có đủ ngày, tháng, năm"
        required = "ghi đủ ngày ký, dạng 15/3/2023; còn là dự thảo thì bỏ trống so"
        yield DataFault("so-thieu-ngay", (*path, "phat_hanh", "ngay"), found, required)


RULE = data_rule(
    id="phat-hanh/so-thieu-ngay",
    title="Văn bản có số mà chưa đủ ngày",
    why="Số và thời gian ban hành được ghi cùng lúc khi phát hành; có số mà thiếu ngày thì văn bản còn dở dang.",
    clause=Clause("ND30", "Điều 15"),
    fix="Ghi đủ ngày ký; còn là dự thảo thì bỏ trống số.",
    codes={"so-thieu-ngay": "Có phat_hanh.so mà phat_hanh.ngay thiếu ngày hoặc tháng"},
    level=Level.CANH_BAO,
)(check)
