"""The recipients of a document are one of the agency's lists."""

from collections.abc import Iterator

from vanban.model import records
from vanban.model.dataset import Dataset
from vanban.model.records import Path, VanBanPhatHanh
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.references import unknown
from vanban.rules.rule import Clause


@each(records.van_ban)
def check(dataset: Dataset, path: Path, document: VanBanPhatHanh) -> Iterator[DataFault]:
    """The plan, every report and every other document."""
    known = [recipients.id for recipients in dataset.co_quan.noi_nhan]
    where, used = (*path, "phat_hanh", "noi_nhan"), document.phat_hanh.noi_nhan
    yield from unknown("noi-nhan-la", where, "danh sách nơi nhận", used, known, "co_quan.yaml")


RULE = data_rule(
    id="ma-so/noi-nhan-la",
    title="Danh sách nơi nhận không có",
    why="Mã không có ở tệp định nghĩa thì văn bản thiếu nội dung ở chỗ ấy; chương trình không đoán thay người soạn.",
    clause=Clause("QUY-UOC-DL", "mã số"),
    fix="Sửa tên danh sách nơi nhận, hoặc thêm danh sách vào co_quan.yaml.",
    codes={"noi-nhan-la": "Không có danh sách nơi nhận này ở co_quan.yaml"},
    pardonable=False,
)(check)
