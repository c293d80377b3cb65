"""The signatory of a document is one of the agency's."""

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
    known = [person.id for person in dataset.co_quan.nguoi_ky]
    where = (*path, "phat_hanh", "nguoi_ky")
    yield from unknown("nguoi-ky-la", where, "người ký", document.phat_hanh.nguoi_ky, known, "co_quan.yaml")


RULE = data_rule(
    id="ma-so/nguoi-ky-la",
    title="Người ký không có trong danh sách",
    why="Mã không có ở tệp định nghĩa thì văn bản thiếu nội dung ở chỗ ấy; chương trình không đoán thay người soạn.",
    clause=Clause("QUY-UOC-DL", "mã số"),
    fix="Sửa mã người ký, hoặc thêm người ký vào co_quan.yaml.",
    codes={"nguoi-ky-la": "Không có người ký này ở co_quan.yaml"},
    pardonable=False,
)(check)
